import { Suspense } from 'react';
import type { DefinisjonFragment, IndikatorFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { lat } from '../../ui/lat.ts';
import { Kilde } from '../../ui/Kilde.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Redigerbar } from '../../ui/Redigerbar.tsx';
import { Fellesbinding } from './Fellesbinding.tsx';

const Definisjonsskjema = lat(() => import('./Definisjonsskjema.tsx').then((fil) => fil.Definisjonsskjema));

/** Hva tallet er, nå og før. En ny utgave er et brudd i rekka. */
export function Definisjonen({ indikator }: { indikator: IndikatorFragment }) {
  const { en: tekst } = useSidetekst('resultater');
  const skjemanavn = `definisjon-${indikator.definisjon.id}`;
  const tidligere = indikator.definisjoner.filter(({ id }) => id !== indikator.definisjon.id);
  return (
    <Redigerbar
      tittel={tekst.definisjon} skjemanavn={skjemanavn} kan={indikator.handlinger.includes('updateIndikatordefinisjon')}
      skjema={(lukk) => <Definisjonsskjema indikator={indikator} navn={skjemanavn} lukk={lukk} />}
    >
      <EnUtgave definisjon={indikator.definisjon} />
      <Suspense><Fellesbinding indikator={indikator} /></Suspense>
      {tidligere.length > 0 && (
        <details>
          <summary>{tekst.utgaver(tidligere.length)}</summary>
          {tidligere.map((definisjon) => <EnUtgave key={definisjon.id} definisjon={definisjon} />)}
        </details>
      )}
    </Redigerbar>
  );
}

function EnUtgave({ definisjon }: { definisjon: DefinisjonFragment }) {
  const { en: tekst, ...ord } = useSidetekst('resultater');
  const { teller, nevner, enhet, retning, nivaa, telling, datakilde, endring, fellesKode, fellesUtgave, utgave } = definisjon;
  return (
    <>
      <p className="dempet">{tekst.utgave(utgave)}</p>
      <Opplysninger rader={[
        [tekst.teller, teller], [tekst.nevner, nevner], [tekst.enhet, enhet], [tekst.retning, ord.retning[retning]], [tekst.nivaa, ord.nivaa[nivaa]], [tekst.telling, ord.telling[telling]], [tekst.datakilde, datakilde],
        [tekst.endring, endring], [tekst.felles, fellesKode && fellesUtgave !== null && tekst.fellesSvar(fellesKode, fellesUtgave)],
      ]} />
      <Kilde kilde={definisjon.kilde} />
    </>
  );
}
