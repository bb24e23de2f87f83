import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { limits } from '#libs/contracts';
import { UpdateIndikatordefinisjonDocument, type IndikatorFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';
import { Definisjonsfelt } from './Definisjonsfelt.tsx';
import { definisjonFra, definisjonTil } from './definisjonsverdier.ts';

/** Er det alt målt, sier skjemaet at det blir en ny utgave før noe er lagret. */
export function Definisjonsskjema({ indikator, navn, lukk }: { indikator: IndikatorFragment; navn: string; lukk: (lagret: boolean) => void }) {
  const { definisjon: tekst } = useSidetekst('resultatskjema');
  const ord = useSidetekst('resultater');
  const endre = useHandling(UpdateIndikatordefinisjonDocument);
  const { definisjon } = indikator;
  const brukt = indikator.maalinger.some(({ definisjonId }) => definisjonId === definisjon.id);
  const { endring, ...felter } = tekst.felter;
  const fraRad = (rad: Rad) => ({ ...definisjonFra(rad), endring: brukt ? '' : somTekst(rad.endring) });
  const lister: Record<string, Record<string, string>> = { retning: ord.retning, nivaa: ord.nivaa, telling: ord.telling };
  return (
    <Skjema
      navn={navn} felter={{ ...felter, endring }} start={fraRad(definisjon)} versjon={definisjon.versjon} fraRad={fraRad} ferdig={() => lukk(true)} avbryt={() => lukk(false)}
      visVerdi={(felt, verdi) => lister[felt]?.[String(verdi)] ?? String(verdi)}
      send={(verdier, versjon) => endre({ input: { id: definisjon.id, versjon, ...definisjonTil(verdier), endring: tekstEllerNull(verdier.endring) } })}
    >
      {brukt && <Alert data-color="warning">{tekst.nyUtgave}</Alert>}
      {definisjon.fellesKode === null ? <Definisjonsfelt /> : <><Paragraph>{tekst.laast}</Paragraph><Tekstfelt navn="datakilde" kreves maks={limits.setning} hjelp={tekst.datakildeHjelp} /></>}
      {brukt && <Langtekstfelt navn="endring" kreves />}
    </Skjema>
  );
}
