import { useWatch } from 'react-hook-form';
import { tallpresisjoner, type Tallpresisjon } from '#libs/contracts';
import { TiltaksvalgDocument, UpdateIndikatorDocument, type IndikatorFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall, somIder, somTall, somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';
import { idFra } from '../ett-tiltak/id-fra.ts';
import { tiltaksvalg } from '../tiltak/tiltaksvalg.ts';

const fraRad = (rad: Rad) => ({
  navn: somTekst(rad.navn), beskrivelse: somTekst(rad.beskrivelse), maalIder: somIder(rad.maalIder), ansvarligId: idFra(rad, 'ansvarlig'), maalverdi: somTall(rad.maalverdi), maalaar: somTall(rad.maalaar),
  utgangsverdi: somTall(rad.utgangsverdi), utgangspresisjon: somTekst(rad.utgangspresisjon) || 'eksakt', utgangsverdiTil: somTall(rad.utgangsverdiTil), utgangsperiode: somTid(rad.utgangsperiode),
});

function tilInput(v: ReturnType<typeof fraRad>) {
  const [maalverdi, utgangsverdi] = [lesTall(v.maalverdi), lesTall(v.utgangsverdi)];
  return {
    navn: v.navn.trim(), beskrivelse: tekstEllerNull(v.beskrivelse), maalIder: v.maalIder, ansvarligId: v.ansvarligId || null, maalverdi, maalaar: maalverdi === null ? null : lesTall(v.maalaar),
    utgangsverdi, utgangspresisjon: utgangsverdi === null ? null : (v.utgangspresisjon as Tallpresisjon), utgangsverdiTil: utgangsverdi !== null && v.utgangspresisjon === 'mellom' ? lesTall(v.utgangsverdiTil) : null,
    utgangsperiode: utgangsverdi === null ? null : tidEllerNull(v.utgangsperiode),
  };
}

export function Indikatorskjema({ indikator, navn, lukk }: { indikator: IndikatorFragment; navn: string; lukk: (lagret: boolean) => void }) {
  const { indikator: tekst } = useSidetekst('resultatskjema');
  const { ord } = useTekst();
  const endre = useHandling(UpdateIndikatorDocument);
  const valg = useSpoerring(TiltaksvalgDocument, {}, 'Satsing Maal Innsatsomraade Medlemskap');
  return (
    <Hentet spoerring={valg} velg={(data) => tiltaksvalg(data, indikator.maalIder)} linjer={6}>
      {({ maal, medarbeidere }) => (
        <Skjema
          navn={navn} felter={tekst.felter} start={fraRad(indikator)} versjon={indikator.versjon} fraRad={fraRad} ferdig={() => lukk(true)} avbryt={() => lukk(false)}
          visVerdi={(felt, verdi) => (felt === 'maalIder' ? [verdi].flat().map((id) => maal.find(([m]) => m === id)?.[1] ?? '').join(', ') : felt === 'ansvarligId' ? (medarbeidere.find(([id]) => id === verdi)?.[1] ?? '') : felt === 'utgangspresisjon' ? ord.presisjon[verdi as Tallpresisjon] : String(verdi))}
          send={(verdier, versjon) => endre({ input: { id: indikator.id, versjon, ...tilInput(verdier) } })}
        >
          <Tekstfelt navn="navn" kreves hjelp={tekst.navnHjelp} />
          <Langtekstfelt navn="beskrivelse" />
          <Flervalg navn="maalIder" valgene={maal} />
          <Valgfelt navn="ansvarligId" valgene={medarbeidere} />
          <Tallfelt navn="maalverdi" hjelp={tekst.maalHjelp} />
          <Tallfelt navn="maalaar" />
          <Tallfelt navn="utgangsverdi" />
          <Utgangspunktet />
        </Skjema>
      )}
    </Hentet>
  );
}

/** Vises når det er et utgangspunkt å si noe om. */
function Utgangspunktet() {
  const { ord } = useTekst();
  const [verdi, presisjon] = useWatch({ name: ['utgangsverdi', 'utgangspresisjon'] }) as [string, string];
  if (verdi.trim() === '') return null;
  return <><Valgfelt navn="utgangspresisjon" kreves valgene={tallpresisjoner.map((kode) => [kode, ord.presisjon[kode]])} />{presisjon === 'mellom' && <Tallfelt navn="utgangsverdiTil" kreves />}<Tidsfelt navn="utgangsperiode" /></>;
}
