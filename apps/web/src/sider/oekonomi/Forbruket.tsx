import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { ForbrukFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Kilde } from '../../ui/Kilde.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { usePengeside } from './pengetyper.ts';

const FRAMME = 8;

/** Hva pengene er brukt på, det nyeste først. Det som er reversert, står, men teller ikke. */
export function Forbruket({ forbruk }: { forbruk: readonly ForbrukFragment[] }) {
  const { forbruk: tekst } = useSidetekst('oekonomi');
  const [alle, settAlle] = useState(false);
  return (
    <Seksjon id="bruk" tittel={tekst.tittel}>
      {forbruk.length === 0 ? <Tom nivaa={3} tittel={tekst.tom} tekst={tekst.tomTekst} /> : (
        <>
          <ul className="rader">{forbruk.slice(0, alle ? undefined : FRAMME).map((ett) => <li key={ett.id}><Ett forbruk={ett} /></li>)}</ul>
          {forbruk.length > FRAMME && !alle && <Button variant="tertiary" onClick={() => settAlle(true)}>{tekst.alle(forbruk.length)}</Button>}
        </>
      )}
    </Seksjon>
  );
}

export function Ett({ forbruk, utenTiltak = false }: { forbruk: ForbrukFragment; utenTiltak?: boolean }) {
  const { forbruk: tekst, linje } = useSidetekst('oekonomi');
  const { pengeord } = useTekst();
  const { aapne } = usePengeside();
  const rom = useRom().arbeidsrom.kode;
  const { navn, beloep, ord, dato, begrunnelse, poster, tiltak, foertAv, foertTid, attestertTid, attestertAv, reversertTid, reversertFordi, handlinger } = forbruk;
  const linjene = [...new Set(poster.map(({ linjenavn }) => linjenavn))].filter((linjenavn) => linjenavn !== navn);
  const visTiltak = !utenTiltak && tiltak;
  return (
    <>
      <div className="radinnhold bruk" data-reversert={reversertTid !== null || undefined}>
        <p>
          <strong>{beloep === null ? ord && pengeord.bruk[ord] : tekst.kroner(visKroner(beloep))}</strong>{' '}
          {navn}{dato && <>, {visTidsangivelse(dato)}</>} <Oppdiktet er={forbruk.oppdiktet} />
        </p>
        {begrunnelse && <p>{begrunnelse}</p>}
        {(linjene.length > 0 || poster.length === 0 || visTiltak) && (
          <p className="dempet hvor">
            {linjene.length > 0 && <span>{tekst.linjer(linjene)}</span>}
            {poster.length === 0 && <span>{tekst.utenLinje}</span>}
            {visTiltak && <Lenke to="/$rom/tiltak/$id" params={{ rom, id: tiltak.id }}>{tiltak.navn}</Lenke>}
          </p>
        )}
        <p className="dempet hvor">
          <span>{foertAv ? tekst.foert(foertAv, visDag(foertTid)) : tekst.lestInn}.</span>{' '}
          <span className="tilstand" data-tilstand={reversertTid ? 'avsluttet' : attestertTid ? 'aktiv' : 'invitert'}>
            {reversertTid ? tekst.reversert(visDag(reversertTid), reversertFordi) : attestertTid ? tekst.attestert(attestertAv, visDag(attestertTid)) : tekst.ikkeAttestert}
          </span>
        </p>
        <Kilde kilde={forbruk.kilde} />
      </div>
      <div className="radvalg skjul-paa-papir">
        {handlinger.includes('attesterForbruk') && <Button variant="secondary" data-size="sm" aria-label={linje.hva(tekst.attester, navn)} onClick={() => aapne({ hva: 'attester', forbruk })}>{tekst.attester}</Button>}
        {handlinger.includes('reverserForbruk') && <Button variant="tertiary" data-color="neutral" data-size="sm" aria-label={linje.hva(tekst.reverser, navn)} onClick={() => aapne({ hva: 'reverser', forbruk })}>{tekst.reverser}</Button>}
      </div>
    </>
  );
}
