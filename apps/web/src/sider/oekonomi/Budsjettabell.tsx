import { Table } from '@digdir/designsystemet-react';
import type { LinjeFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Linjerad } from './Linjerad.tsx';
import { Linjehode } from './Linjetabell.tsx';
import type { Aaret } from './pengetyper.ts';
import { Gruppesum, Tabellsum } from './Summer.tsx';

/** Kolonnene fra årsrapporten, med bruken ved siden av. En linje åpnes der den står. */
export function Budsjettabell({ aaret, gruppert, filtrert }: { aaret: Aaret; gruppert: boolean; filtrert: boolean }) {
  const { tabell } = useSidetekst('oekonomi');
  return (
    <>
      <p className="dempet">{tabell.enhet} <span className="skjul-paa-papir">{tabell.aapne}</span></p>
      <Table className="kortbar pengetabell">
        <caption className="ds-sr-only">{tabell.tittel}</caption>
        <Linjehode />
        {gruppert ? aaret.perInnsatsomraade.map((sum) => (
          <Table.Body key={sum.noekkel}>
            <Gruppesum sum={sum} />
            {aaret.linjer.filter((linje) => gruppenoekkel(linje) === sum.noekkel).map((linje) => <Linjerad key={linje.id} linje={linje} />)}
          </Table.Body>
        )) : <Table.Body>{aaret.linjer.map((linje) => <Linjerad key={linje.id} linje={linje} />)}</Table.Body>}
        <Tabellsum aaret={aaret} filtrert={filtrert} />
      </Table>
    </>
  );
}

const gruppenoekkel = (linje: LinjeFragment) => linje.innsatsomraade?.id ?? 'uten';
