import { Button } from '@digdir/designsystemet-react';
import { PencilIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import type { EgeninnsatsFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { somTall } from '../../ui/skjema/verdier.ts';
import { Tom } from '../../ui/Tom.tsx';
import { usePengeside } from './pengetyper.ts';

/** Det kommunen legger inn selv, i penger, timer eller stilling, slik det er kjent. */
export function Egeninnsatsen({ egeninnsats }: { egeninnsats: readonly EgeninnsatsFragment[] }) {
  const { egeninnsats: tekst } = useSidetekst('oekonomi');
  const { handlinger, aapne } = usePengeside();
  const legg = handlinger.includes('createEgeninnsats') && <Button variant="tertiary" className="skjul-paa-papir" onClick={() => aapne({ hva: 'egeninnsats' })}><PlusIcon aria-hidden />{tekst.legg}</Button>;
  const tom = egeninnsats.length === 0;
  return (
    <Seksjon id="egeninnsats" tittel={tekst.tittel} valg={!tom && legg}>
      {tom ? <Tom nivaa={3} tittel={tekst.tom} tekst={tekst.tomTekst}>{legg}</Tom> : <ul className="rader">{egeninnsats.map((en) => <li key={en.id}><En egeninnsats={en} /></li>)}</ul>}
    </Seksjon>
  );
}

function En({ egeninnsats }: { egeninnsats: EgeninnsatsFragment }) {
  const { egeninnsats: tekst } = useSidetekst('oekonomi');
  const { ui } = useTekst();
  const { aapne } = usePengeside();
  const rom = useRom().arbeidsrom.kode;
  const { navn, beloep, timer, stillingsprosent, beskrivelse, tiltak, handlinger } = egeninnsats;
  const mengde = [beloep !== null && tekst.kroner(visKroner(beloep)), timer !== null && tekst.timer(somTall(timer)), stillingsprosent !== null && tekst.stilling(somTall(stillingsprosent))].filter((del) => del !== false);
  return (
    <>
      <div className="radinnhold">
        <p><strong>{mengde.length > 0 ? mengde.join(', ') : tekst.ukjent}</strong> {navn} <Oppdiktet er={egeninnsats.oppdiktet} /></p>
        {beskrivelse && <p>{beskrivelse}</p>}
        {tiltak && tiltak.navn !== navn && <p className="dempet"><Lenke to="/$rom/tiltak/$id" params={{ rom, id: tiltak.id }}>{tiltak.navn}</Lenke></p>}
        <Kilde kilde={egeninnsats.kilde} />
      </div>
      <div className="radvalg skjul-paa-papir">
        {handlinger.includes('updateEgeninnsats') && <Button icon variant="tertiary" data-size="sm" aria-label={ui.redigerHva(navn)} onClick={() => aapne({ hva: 'egeninnsats', egeninnsats })}><PencilIcon aria-hidden /></Button>}
        {handlinger.includes('removeEgeninnsats') && <Button icon variant="tertiary" data-size="sm" data-color="danger" aria-label={ui.fjernHva(navn)} onClick={() => aapne({ hva: 'fjernEgeninnsats', egeninnsats })}><TrashIcon aria-hidden /></Button>}
      </div>
    </>
  );
}
