import { Button } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Suspense } from 'react';
import { PengevalgDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { lat } from '../../ui/lat.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Uttrekk } from '../../ui/Uttrekk.tsx';
import { Budsjettabell } from './Budsjettabell.tsx';
import { Filter } from './Filter.tsx';
import { usePengeside, type Aaret } from './pengetyper.ts';
import { erFiltrert, tellerDeler } from './utvalg.ts';
import { useUtvalg } from './useUtvalg.ts';

const Valgte = lat(() => import('./Valgte.tsx').then((fil) => fil.Valgte));

/** Tabellen folk kjenner fra årsrapporten, med utvalg og nedlasting. */
export function Budsjettet({ aaret }: { aaret: Aaret }) {
  const tekst = useSidetekst('oekonomi');
  const { aapne } = usePengeside();
  const [utvalg] = useUtvalg();
  const valg = useSpoerring(PengevalgDocument, {}, 'Satsing Innsatsomraade Finansieringskilde').data;
  const filtrert = erFiltrert(utvalg);
  const kan = (handling: string) => aaret.handlinger.includes(handling);
  const ny = kan('createBudsjettlinje') && <Button variant="tertiary" className="skjul-paa-papir" onClick={() => aapne({ hva: 'linje' })}><PlusIcon aria-hidden />{tekst.nyLinje}</Button>;
  const tom = aaret.linjer.length === 0;
  return (
    <Seksjon id="budsjettet" tittel={tekst.tabell.tittel} valg={!(tom && !filtrert) && ny}>
      {(filtrert || !tom) && <Filter valg={valg} />}
      {filtrert && <Suspense><Valgte valg={valg} /></Suspense>}
      {tellerDeler(utvalg) && <p className="dempet">{tekst.filter.teller}{utvalg.giver && !utvalg.utenFelles && ` ${tekst.filter.delte}`}</p>}
      {tom
        ? filtrert ? <Tom nivaa={3} tittel={tekst.tabell.ingenTreff} tekst={tekst.tabell.ingenTreffTekst} /> : <Tom nivaa={3} tittel={tekst.tabell.ingen} tekst={tekst.tabell.ingenTekst}>{ny}</Tom>
        : <><Budsjettabell aaret={aaret} gruppert={utvalg.grupper ?? false} filtrert={filtrert} /><Uttrekk hva="budsjett" aar={aaret.aar} /></>}
    </Seksjon>
  );
}
