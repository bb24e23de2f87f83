import { Button, Table } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { grupper } from './grupper.ts';
import { plangrep } from './plangrep.ts';
import { kan, usePlanside, type Plan } from './plantyper.ts';
import { Tiltaksrad } from './Tiltaksrad.tsx';

type Rad = Plan['tiltak'][number];

/** Hva planen gjør med hvert tiltak, og for hvilke penger. Samlet etter innsatsområde, i tiltakslistas rekkefølge. */
export function Tiltakene({ plan }: { plan: Plan }) {
  const { tiltak: tekst } = useSidetekst('handlingsplan');
  const { aapne } = usePlanside();
  const kanEndre = kan(plan, 'setPlantiltak');
  const taMed = kanEndre && <Button variant={plan.tiltak.length > 0 ? 'tertiary' : 'secondary'} className="skjul-paa-papir" onClick={() => aapne({ hva: 'tiltak' })}><PlusIcon aria-hidden />{tekst.taMed}</Button>;
  if (plan.tiltak.length === 0) {
    return <Seksjon id="tiltakene" tittel={tekst.tittel}><Tom nivaa={3} tittel={tekst.ingen} tekst={tekst.ingenTekst}>{taMed}</Tom></Seksjon>;
  }
  const samlet = grupper(plan.tiltak, (rad) => rad.innsatsomraade?.navn ?? tekst.utenInnsatsomraade).sort(([a], [b]) => Number(a === tekst.utenInnsatsomraade) - Number(b === tekst.utenInnsatsomraade));
  const kolonner = kanEndre ? 6 : 5;
  return (
    <Seksjon id="tiltakene" tittel={tekst.tittel} valg={taMed}>
      <p><Fordelingen rader={plan.tiltak} /> <span className="dempet">{tekst.enhet}</span></p>
      <Table className="kortbar pengetabell plantabell plantiltak">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{tekst.navn}</Table.HeaderCell>
            <Table.HeaderCell>{tekst.grep}</Table.HeaderCell>
            {[tekst.kdd, tekst.eksternt, tekst.sum].map((navn) => <Table.HeaderCell key={navn} className="tall">{navn}</Table.HeaderCell>)}
            {kanEndre && <Table.HeaderCell className="skjul-paa-papir"><span className="ds-sr-only">{tekst.valg}</span></Table.HeaderCell>}
          </Table.Row>
        </Table.Head>
        {samlet.map(([gruppe, rader]) => (
          <Table.Body key={gruppe}>
            <Table.Row className="gruppesum"><th scope="rowgroup" colSpan={kolonner}>{gruppe}</th></Table.Row>
            {rader.map((rad) => <Tiltaksrad key={rad.id} rad={rad} kanEndre={kanEndre} kanTaUt={kan(plan, 'removePlantiltak')} />)}
          </Table.Body>
        ))}
      </Table>
    </Seksjon>
  );
}

/** «3 nye, 9 videreføres og 1 stoppes.» */
function Fordelingen({ rader }: { rader: readonly Rad[] }) {
  const { tiltak: tekst } = useSidetekst('handlingsplan');
  const { ui } = useTekst();
  const antall = plangrep.map((grep) => [grep, rader.filter((rad) => rad.grep === grep).length] as const).filter(([, hvorMange]) => hvorMange > 0);
  return <>{ui.liste(antall.map(([grep, hvorMange]) => tekst.antall[grep](hvorMange)))}.</>;
}
