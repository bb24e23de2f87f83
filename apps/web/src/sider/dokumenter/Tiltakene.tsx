import { Paragraph } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Statusmerke } from '../../ui/Statusmerke.tsx';
import type { Dokumentdag } from './dokumentutvalg.ts';
import { Uvisst } from './Uvisst.tsx';

type Tiltak = NonNullable<Dokumentdag['tiltak']>[number];

/** Statusen tiltakene hadde, og hvilke historikken ikke sier noe om. */
export function Tiltakene({ tiltak }: { tiltak: readonly Tiltak[] }) {
  const tekst = useSidetekst('dokumenter');
  const [kjente, ukjente] = [tiltak.filter(({ status }) => status !== null), tiltak.filter(({ status }) => status === null)];
  return (
    <Seksjon tittel={tekst.tiltak}>
      {tiltak.length === 0 ? <Paragraph>{tekst.ingenTiltak}</Paragraph> : <Paragraph className="dempet">{tekst.tiltakTekst}</Paragraph>}
      {kjente.length > 0 && <ul className="rader">{kjente.map((ett) => <li key={ett.id}><div className="radinnhold"><Navnet ett={ett} /> <Statusmerke status={ett.status!} /> {ett.siden && <span className="dempet">{tekst.siden(visDag(ett.siden))}</span>}<Uvisst grunn={ett.usikkert} /></div></li>)}</ul>}
      {ukjente.length > 0 && <details><summary>{tekst.ukjentStatus(ukjente.length)}</summary><ul className="punkter">{ukjente.map((ett) => <li key={ett.id}><Navnet ett={ett} /></li>)}</ul></details>}
    </Seksjon>
  );
}

function Navnet({ ett: { id, navn, oppdiktet } }: { ett: Tiltak }) {
  const rom = useRom().arbeidsrom.kode;
  return <><Lenke to="/$rom/tiltak/$id" params={{ rom, id }}>{navn}</Lenke> <Oppdiktet er={oppdiktet} /></>;
}
