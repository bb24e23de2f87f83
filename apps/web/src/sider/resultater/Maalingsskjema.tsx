import { useWatch } from 'react-hook-form';
import { limits, omfang as omfangene, tallpresisjoner, type Omfang, type Tallpresisjon } from '#libs/contracts';
import { AddMaalingDocument, UpdateMaalingDocument, type IndikatorFragment, type MaalingFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall, somTall, somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';

/** Presisjon følger tallet, og det som hører til endringen, følger endringen. */
function tilInput(v: ReturnType<typeof verdierFra>) {
  const [verdi, endringProsent] = [lesTall(v.verdi), lesTall(v.endringProsent)];
  return {
    periode: tidEllerNull(v.periode) ?? '', verdi, presisjon: verdi === null ? null : (v.presisjon as Tallpresisjon), tilVerdi: verdi !== null && v.presisjon === 'mellom' ? lesTall(v.tilVerdi) : null,
    omfang: v.omfang as Omfang, omfangNavn: tekstEllerNull(v.omfangNavn), merknad: tekstEllerNull(v.merknad),
    endringProsent, endringPresisjon: endringProsent === null ? null : (v.endringPresisjon as Tallpresisjon), sammenlignetMed: endringProsent === null ? null : tidEllerNull(v.sammenlignetMed),
  };
}

const verdierFra = (rad: Rad) => ({
  periode: somTid(rad.periode), verdi: somTall(rad.verdi), presisjon: somTekst(rad.presisjon) || 'eksakt', tilVerdi: somTall(rad.tilVerdi), omfang: somTekst(rad.omfang), omfangNavn: somTekst(rad.omfangNavn),
  endringProsent: somTall(rad.endringProsent), endringPresisjon: somTekst(rad.endringPresisjon) || 'eksakt', sammenlignetMed: somTid(rad.sammenlignetMed), merknad: somTekst(rad.merknad),
});

export function Maalingsskjema({ indikator, maaling, lukk }: { indikator: IndikatorFragment; maaling: MaalingFragment | null; lukk: () => void }) {
  const { maaling: tekst } = useSidetekst('resultatskjema');
  const { ord } = useTekst();
  const leggTil = useHandling(AddMaalingDocument);
  const endre = useHandling(UpdateMaalingDocument);
  const forrige = indikator.maalinger[0];
  // Perioden er en henvisning i raden, så en konflikt viser den skjemaet begynte med. En ny måling gjelder som oftest det samme som den forrige.
  const fraRad = (rad: Rad) => verdierFra({ periode: maaling?.periode, ...rad });
  const start = maaling ? fraRad(maaling) : verdierFra({ omfang: forrige?.omfang ?? indikator.definisjon.nivaa, omfangNavn: forrige?.omfangNavn });
  return (
    <Skjema
      navn={maaling ? `maaling-${maaling.id}` : `maaling-ny-${indikator.id}`} felter={tekst.felter} start={start} versjon={maaling?.versjon ?? 0} fraRad={fraRad} ferdig={lukk} avbryt={lukk}
      visVerdi={(felt, verdi) => (felt === 'presisjon' || felt === 'endringPresisjon' ? ord.presisjon[verdi as Tallpresisjon] : felt === 'omfang' ? ord.omfang[verdi as Omfang] : String(verdi))}
      send={(verdier, versjon) => (maaling ? endre({ input: { id: maaling.id, versjon, ...tilInput(verdier) } }) : leggTil({ input: { indikatorId: indikator.id, ...tilInput(verdier) } }))}
    >
      <Tidsfelt navn="periode" kreves hjelp={tekst.periodehjelp} />
      <Tallfelt navn="verdi" hjelp={tekst.tallhjelp} />
      <OmTallet />
      <Valgfelt navn="omfang" kreves valgene={omfangene.map((kode) => [kode, ord.omfang[kode]])} />
      <Tekstfelt navn="omfangNavn" />
      <Tallfelt navn="endringProsent" />
      <OmEndringen />
      <Langtekstfelt navn="merknad" maks={limits.tekst} hjelp={tekst.merknadhjelp} />
    </Skjema>
  );
}

/** Vises når det er et tall å si noe om. */
function OmTallet() {
  const { ord } = useTekst();
  const [verdi, presisjon] = useWatch({ name: ['verdi', 'presisjon'] }) as [string, string];
  if (verdi.trim() === '') return null;
  return <><Valgfelt navn="presisjon" kreves valgene={tallpresisjoner.map((kode) => [kode, ord.presisjon[kode]])} />{presisjon === 'mellom' && <Tallfelt navn="tilVerdi" kreves />}</>;
}

function OmEndringen() {
  const { ord } = useTekst();
  const endring = useWatch({ name: 'endringProsent' }) as string;
  if (endring.trim() === '') return null;
  return <><Valgfelt navn="endringPresisjon" kreves valgene={tallpresisjoner.filter((kode) => kode !== 'mellom').map((kode) => [kode, ord.presisjon[kode]])} /><Tidsfelt navn="sammenlignetMed" kreves /></>;
}
