import { useParams } from '@tanstack/react-router';
import { EnIndikatorDocument, ResultaterDocument, type IndikatorFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Definisjonen } from './Definisjonen.tsx';
import { Indikatorhode } from './Indikatorhode.tsx';
import { Maalinger } from './Maalinger.tsx';
import { OmIndikatoren } from './OmIndikatoren.tsx';
import { Perioder } from './Perioder.tsx';
import { RESULTATTYPER } from './resultattyper.ts';
import { Sistetall } from './Sistetall.tsx';
import { Utvikling } from './Utvikling.tsx';

/** Hva er dette tallet, hvor er det nå, og kan vi stole på det? */
export function EnIndikator() {
  const { en: tekst } = useSidetekst('resultater');
  const { rom, id } = useParams({ from: '/$rom/resultater/$id' });
  const spoerring = useSpoerring(EnIndikatorDocument, { id }, RESULTATTYPER);
  return (
    <Tilgang krever="indikator.les">
      <Lenke to="/$rom/resultater" params={{ rom }} className="ds-link tilbakelenke skjul-paa-papir">{tekst.tilListe}</Lenke>
      <Indikatorhode indikator={spoerring.data?.indikator} />
      <Hentet spoerring={spoerring} velg={(data) => data.indikator} linjer={12}>
        {(indikator) => <Deler key={indikator.id} indikator={indikator} />}
      </Hentet>
    </Tilgang>
  );
}

function Deler({ indikator }: { indikator: IndikatorFragment }) {
  const { en: tekst } = useSidetekst('resultater');
  // Periodene eies av hele kommunen; her vises de denne indikatoren er målt i.
  const side = useSpoerring(ResultaterDocument, {}, RESULTATTYPER).data?.resultater;
  const maaltI = new Set(indikator.maalinger.map(({ periode }) => periode));
  const perioder = side?.perioder.filter(({ periode }) => maaltI.has(periode)) ?? [];
  return (
    <>
      <Seksjon tittel={tekst.kortSagt}>
        <Sistetall indikator={indikator} />
        <Utvikling indikator={indikator} />
      </Seksjon>
      <Maalinger indikator={indikator} />
      {perioder.length > 0 && <Perioder perioder={perioder} />}
      <Definisjonen indikator={indikator} />
      <OmIndikatoren indikator={indikator} maal={side?.maal ?? []} />
      <Kilde kilde={indikator.kilde} />
    </>
  );
}
