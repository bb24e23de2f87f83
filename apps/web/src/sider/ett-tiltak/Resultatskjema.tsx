import { useWatch } from 'react-hook-form';
import { limits, omfang as omfangene, tallpresisjoner, type Omfang, type Tallpresisjon } from '#libs/contracts';
import { AddResultatDocument, UpdateResultatDocument, type ResultatFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall, somTall, somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';

const fraRad = (rad: Rad) => ({
  tekst: somTekst(rad.tekst), verdi: somTall(rad.verdi), presisjon: somTekst(rad.presisjon) || 'eksakt', tilVerdi: somTall(rad.tilVerdi), enhet: somTekst(rad.enhet),
  omfang: somTekst(rad.omfang) || 'ukjent', omfangNavn: somTekst(rad.omfangNavn), periode: somTid(rad.periode), sammenlignetMed: somTid(rad.sammenlignetMed),
});
type Verdier = ReturnType<typeof fraRad>;

/** Presisjon følger tallet: uten tall finnes den ikke, og bare «mellom» har et øvre tall. */
function tilInput(verdier: Verdier) {
  const verdi = lesTall(verdier.verdi);
  return {
    tekst: verdier.tekst.trim(), verdi, presisjon: verdi === null ? null : (verdier.presisjon as Tallpresisjon),
    tilVerdi: verdi !== null && verdier.presisjon === 'mellom' ? lesTall(verdier.tilVerdi) : null, enhet: verdi === null ? null : tekstEllerNull(verdier.enhet),
    omfang: verdier.omfang as Omfang, omfangNavn: tekstEllerNull(verdier.omfangNavn), periode: tidEllerNull(verdier.periode), sammenlignetMed: tidEllerNull(verdier.sammenlignetMed),
  };
}

export function Resultatskjema({ tiltakId, resultat, lukk }: { tiltakId: string; resultat: ResultatFragment | null; lukk: () => void }) {
  const { tiltaksskjema: { resultat: tekst }, ord } = useTekst();
  const leggTil = useHandling(AddResultatDocument);
  const endre = useHandling(UpdateResultatDocument);
  return (
    <Skjema
      navn={resultat ? `resultat-${resultat.id}` : `resultat-nytt-${tiltakId}`} felter={tekst.felter} start={fraRad(resultat ?? {})}
      versjon={resultat?.versjon ?? 0} fraRad={fraRad} ferdig={lukk} avbryt={lukk}
      visVerdi={(felt, verdi) => (felt === 'presisjon' ? ord.presisjon[verdi as Tallpresisjon] : felt === 'omfang' ? ord.omfang[verdi as Omfang] : String(verdi))}
      send={(verdier, versjon) => (resultat ? endre({ input: { id: resultat.id, versjon, ...tilInput(verdier) } }) : leggTil({ input: { tiltakId, ...tilInput(verdier) } }))}
    >
      <Langtekstfelt navn="tekst" kreves maks={limits.tekst} hjelp={tekst.personvern} />
      <Tallfelt navn="verdi" hjelp={tekst.tallhjelp} />
      <Omtallet />
      <Valgfelt navn="omfang" kreves valgene={omfangene.map((kode) => [kode, ord.omfang[kode]])} />
      <Tekstfelt navn="omfangNavn" />
      <Tidsfelt navn="periode" />
      <Tidsfelt navn="sammenlignetMed" />
    </Skjema>
  );
}

/** Vises når det er et tall å si noe om. */
function Omtallet() {
  const { tiltaksskjema: { resultat }, ord } = useTekst();
  const [verdi, presisjon] = useWatch({ name: ['verdi', 'presisjon'] }) as [string, string];
  if (verdi.trim() === '') return null;
  return (
    <>
      <Valgfelt navn="presisjon" kreves valgene={tallpresisjoner.map((kode) => [kode, ord.presisjon[kode]])} />
      {presisjon === 'mellom' && <Tallfelt navn="tilVerdi" kreves />}
      <Tekstfelt navn="enhet" hjelp={resultat.enhetHjelp} />
    </>
  );
}
