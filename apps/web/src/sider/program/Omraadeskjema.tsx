import { useWatch } from 'react-hook-form';
import { tallpresisjoner, type Tallpresisjon } from '#libs/contracts';
import { CreateOmraadeDocument, UpdateOmraadeDocument, type OmraadeFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Listefelt } from '../../ui/skjema/Listefelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall, linjer, somLinjer, somTall, somTekst } from '../../ui/skjema/verdier.ts';

const fraRad = (rad: Rad) => ({
  navn: somTekst(rad.navn), innbyggere: somTall(rad.innbyggere), innbyggerePresisjon: somTekst(rad.innbyggerePresisjon) || 'omtrent',
  innbyggereTil: somTall(rad.innbyggereTil), grunnkretser: somLinjer(rad.grunnkretser),
});

export function Omraadeskjema({ omraade, lukk }: { omraade: OmraadeFragment | null; lukk: () => void }) {
  const { ord } = useTekst();
  const { omraade: tekst } = useSidetekst('programskjema');
  const opprett = useHandling(CreateOmraadeDocument);
  const endre = useHandling(UpdateOmraadeDocument);
  return (
    <Skjema
      navn={`omraade-${omraade?.id ?? 'nytt'}`} felter={tekst.felter} start={fraRad(omraade ?? {})} versjon={omraade?.versjon ?? 0} fraRad={fraRad} ferdig={lukk} avbryt={lukk}
      visVerdi={(felt, verdi) => (felt === 'innbyggerePresisjon' ? ord.presisjon[verdi as Tallpresisjon] : String(verdi))}
      send={(verdier, versjon) => {
        const innbyggere = lesTall(verdier.innbyggere);
        const felter = {
          navn: verdier.navn.trim(), grunnkretser: linjer(verdier.grunnkretser), innbyggere,
          innbyggerePresisjon: innbyggere === null ? null : (verdier.innbyggerePresisjon as Tallpresisjon),
          innbyggereTil: innbyggere !== null && verdier.innbyggerePresisjon === 'mellom' ? lesTall(verdier.innbyggereTil) : null,
        };
        return omraade ? endre({ input: { id: omraade.id, versjon, ...felter } }) : opprett({ input: felter });
      }}
    >
      <Tekstfelt navn="navn" kreves />
      <Tallfelt navn="innbyggere" />
      <Presisjon />
      <Listefelt navn="grunnkretser" />
    </Skjema>
  );
}

/** Presisjonen hører til tallet; bare «mellom» har et øvre tall. */
function Presisjon() {
  const { ord } = useTekst();
  const [innbyggere, presisjon] = useWatch({ name: ['innbyggere', 'innbyggerePresisjon'] }) as [string, string];
  if (innbyggere.trim() === '') return null;
  return (
    <>
      <Valgfelt navn="innbyggerePresisjon" kreves valgene={tallpresisjoner.map((kode) => [kode, ord.presisjon[kode]])} />
      {presisjon === 'mellom' && <Tallfelt navn="innbyggereTil" kreves />}
    </>
  );
}
