import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { grupper } from './grupper.ts';
import { kan, stanser, usePlanside, type Plan } from './plantyper.ts';

type Advarsel = Plan['advarsler'][number];

/** Det å passe på, én setning for hvert slag, med vei til der det rettes. */
export function Advarsler({ plan }: { plan: Plan }) {
  const { pass } = useSidetekst('handlingsplan');
  if (plan.advarsler.length === 0) return null;
  const slag = grupper(plan.advarsler, ({ kode }) => kode);
  return (
    <div className="advarsler skjul-paa-papir">
      <Seksjon id="pass-paa" tittel={pass.tittel}>
        <Paragraph>{stanser(plan) ? pass.stanser : pass.hindrerIkke}</Paragraph>
        <ul className="advarselliste">
          {slag.map(([kode, rader]) => (
            <li key={kode}>
              <details open={kode === 'mer_budsjettert_enn_tilskuddet'}>
                <summary>{pass.hva[kode](rader.length)}</summary>
                <ul className="punkter">{rader.map((rad) => <li key={rad.gjelder}><EnAdvarsel rad={rad} plan={plan} /></li>)}</ul>
              </details>
            </li>
          ))}
        </ul>
      </Seksjon>
    </div>
  );
}

/** Navnet fører dit det kan rettes; der det er tydeligere, sier en lenke etter det hva en gjør. */
function EnAdvarsel({ rad: { kode, gjelder, navn }, plan }: { rad: Advarsel; plan: Plan }) {
  const { pass, tiltak } = useSidetekst('handlingsplan');
  const { aapne } = usePlanside();
  const rom = useRom().arbeidsrom.kode;
  const tilPengene = (soek: string | null, del: string): ReactNode => (
    <Lenke to="/$rom/oekonomi/$aar" params={{ rom, aar: String(plan.aar) }} search={soek ? { soek } : {}} hash={del}>{navn}</Lenke>
  );
  switch (kode) {
    case 'mer_budsjettert_enn_tilskuddet': return tilPengene(null, 'tilskudd');
    case 'kdd_uten_erklaering': case 'linje_uten_tiltak': return tilPengene(navn, 'budsjettet');
    case 'tiltak_uten_linjer': case 'tiltak_uten_tema': return <Lenke to="/$rom/tiltak/$id" params={{ rom, id: gjelder }}>{navn}</Lenke>;
    case 'linje_utenfor_planen': {
      const linje = plan.linjer.find(({ id }) => id === gjelder);
      if (!linje?.tiltakId || !kan(plan, 'setPlantiltak')) return navn;
      const { tiltakId, tiltakNavn } = linje;
      return <>{navn} <Button variant="tertiary" data-size="sm" onClick={() => aapne({ hva: 'tiltak', forslag: tiltakId })}>{tiltak.taMedHva(tiltakNavn ?? pass.tiltaket)}</Button></>;
    }
  }
}
