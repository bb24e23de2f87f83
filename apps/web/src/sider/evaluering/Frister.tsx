import { Tag } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { iAar, iDag, visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import type { Frist } from './fristene.ts';

/** De første står alltid framme, og så alt det neste året; resten er bak en knapp. */
const alltid = 3;

/** Det som skal gjøres, eller tar slutt, med det nærmeste først. */
export function Frister({ frister, flere }: { frister: readonly Frist[]; flere: boolean }) {
  const tekst = useSidetekst('evaluatorforside');
  const omEtAar = `${iAar() + 1}${iDag().slice(4)}`;
  const framme = ({ forfalt, dato }: Frist, i: number) => forfalt || i < alltid || dato <= omEtAar;
  const [naa, senere] = [frister.filter(framme), frister.filter((en, i) => !framme(en, i))];
  const lista = (noen: readonly Frist[]) => <ul className="ubundet">{noen.map((en) => <En key={`${en.avtalerom} ${en.slag} ${en.hva} ${en.dato}`} frist={en} flere={flere} />)}</ul>;
  return (
    <Seksjon tittel={tekst.frister}>
      {frister.length === 0 ? <Tom nivaa={3} tittel={tekst.fristerTomt} tekst={tekst.fristerTomtTekst} /> : lista(naa)}
      {senere.length > 0 && <details><summary>{tekst.senere(senere.length)}</summary>{lista(senere)}</details>}
    </Seksjon>
  );
}

function En({ frist: { slag, hva, dato, forfalt, klar, avtalerom, kommunenummer }, flere }: { frist: Frist; flere: boolean }) {
  const tekst = useSidetekst('evaluatorforside');
  const nr = String(avtalerom);
  return (
    <li className="klar-plan">
      <div>
        {kommunenummer ? <Lenke to="/$rom/program" params={{ rom: kommunenummer }}>{hva}</Lenke> : <Lenke to={slag === 'funn' ? '/evaluering/$nr/funn' : '/evaluering/$nr/avtale'} params={{ nr }}>{hva}</Lenke>}
        <span className="dempet andelslinje">{tekst.slag[slag]}{flere && ` · ${tekst.avtale(avtalerom)}`}</span>
      </div>
      <span className="merker">
        {forfalt && <Tag data-color="danger">{tekst.merke.forfalt}</Tag>}
        {klar && <Tag data-color={slag === 'funn' ? 'success' : 'warning'}>{slag === 'funn' ? tekst.merke.kanFrigis : tekst.merke.sendtTilbake}</Tag>}
        <time className="frist" dateTime={dato}>{visDag(dato)}</time>
      </span>
    </li>
  );
}
