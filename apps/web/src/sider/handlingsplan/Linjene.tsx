import { Table } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { kan, type Plan } from './plantyper.ts';

type Linje = Plan['linjer'][number];

/** Budsjettet planen hviler på. Linjene endres i økonomien, og der står bruken. */
export function Linjene({ plan }: { plan: Plan }) {
  const { linjer: tekst } = useSidetekst('handlingsplan');
  const rom = useRom().arbeidsrom.kode;
  const kanSkrivePenger = useKan('oekonomi.skriv');
  const endrer = kanSkrivePenger && kan(plan, 'updateHandlingsplan');
  const lenke = <Lenke to="/$rom/oekonomi/$aar" params={{ rom, aar: String(plan.aar) }} className="ds-link skjul-paa-papir">{endrer ? tekst.tilOekonomi : tekst.seOekonomi}</Lenke>;
  if (plan.linjer.length === 0) return <Seksjon tittel={tekst.tittel}><Tom nivaa={3} tittel={tekst.ingen} tekst={tekst.ingenTekst}>{lenke}</Tom></Seksjon>;
  return (
    <Seksjon tittel={tekst.tittel} valg={lenke}>
      <p className="dempet">{tekst.enhet}</p>
      <Table className="kortbar pengetabell plantabell">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{tekst.navn}</Table.HeaderCell>
            <Table.HeaderCell>{tekst.giver}</Table.HeaderCell>
            {[tekst.kdd, tekst.eksternt].map((navn) => <Table.HeaderCell key={navn} className="tall">{navn}</Table.HeaderCell>)}
          </Table.Row>
        </Table.Head>
        <Table.Body>{plan.linjer.map((linje) => <Linjerad key={linje.id} linje={linje} />)}</Table.Body>
        <Table.Foot>
          <Table.Row className="sum">
            <th scope="row">{tekst.sum} <span className="tilsammen">{tekst.iAlt(visKroner(plan.sum.sum))}</span></th>
            <Table.Cell />
            <Table.Cell data-navn={tekst.kdd} className="tall">{visKroner(plan.sum.kdd)}</Table.Cell>
            <Table.Cell data-navn={tekst.eksternt} className="tall">{visKroner(plan.sum.eksternt)}</Table.Cell>
          </Table.Row>
        </Table.Foot>
      </Table>
    </Seksjon>
  );
}

function Linjerad({ linje: { nr, navn, tiltakNavn, kdd, eksternt, poster } }: { linje: Linje }) {
  const { linjer: tekst } = useSidetekst('handlingsplan');
  return (
    <Table.Row>
      <th scope="row">{nr}. {navn}<span className="undertekst">{tiltakNavn ?? tekst.utenTiltak}</span></th>
      <Table.Cell data-navn={tekst.giver}><Givere poster={poster} /></Table.Cell>
      <Table.Cell data-navn={tekst.kdd} className="tall">{kdd && visKroner(kdd)}</Table.Cell>
      <Table.Cell data-navn={tekst.eksternt} className="tall">{eksternt && visKroner(eksternt)}</Table.Cell>
    </Table.Row>
  );
}

/** Hvem som gir, én gang hver. Flere på samme post gir sammen, og fordelingen er ikke kjent. */
function Givere({ poster }: { poster: Linje['poster'] }) {
  const { linjer: tekst } = useSidetekst('handlingsplan');
  const { ui } = useTekst();
  const navn = [...new Set(poster.map(({ givere }) => (givere.length === 0 ? tekst.ikkeOppgitt : givere.length === 1 ? givere[0]! : tekst.sammen(ui.liste(givere)))))];
  return <>{navn.length === 0 ? <span className="dempet">{tekst.ingenPenger}</span> : navn.join('; ')}</>;
}
