import { CreateStyringsdokumentDocument, UpdateStyringsdokumentDocument, type StyringsdokumentFragment, type StyringsdokumentType } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Listefelt } from '../../ui/skjema/Listefelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { linjer, somLinjer, somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';

const fraRad = (rad: Rad) => ({
  type: somTekst(rad.type) || 'programbeskrivelse', tittel: somTekst(rad.tittel), dato: somTid(rad.dato), vedtattAv: somTekst(rad.vedtattAv),
  saksnummer: somTekst(rad.saksnummer), parter: somLinjer(rad.parter), sammendrag: somTekst(rad.sammendrag),
});

export function Dokumentskjema({ dokument, lukk }: { dokument: StyringsdokumentFragment | null; lukk: () => void }) {
  const { ord } = useTekst();
  const { dokument: tekst } = useSidetekst('programskjema');
  const opprett = useHandling(CreateStyringsdokumentDocument);
  const endre = useHandling(UpdateStyringsdokumentDocument);
  return (
    <Skjema
      navn={`styringsdokument-${dokument?.id ?? 'nytt'}`} felter={tekst.felter} start={fraRad(dokument ?? {})} versjon={dokument?.versjon ?? 0}
      fraRad={fraRad} ferdig={lukk} avbryt={lukk}
      visVerdi={(felt, verdi) => (felt === 'type' ? ord.dokumenttype[verdi as StyringsdokumentType] : String(verdi))}
      send={(verdier, versjon) => {
        const felter = {
          tittel: verdier.tittel.trim(), dato: tidEllerNull(verdier.dato), vedtattAv: tekstEllerNull(verdier.vedtattAv), saksnummer: tekstEllerNull(verdier.saksnummer),
          parter: linjer(verdier.parter), sammendrag: tekstEllerNull(verdier.sammendrag),
        };
        return dokument ? endre({ input: { id: dokument.id, versjon, ...felter } }) : opprett({ input: { type: verdier.type as StyringsdokumentType, ...felter } });
      }}
    >
      {!dokument && <Valgfelt navn="type" kreves valgene={(['programbeskrivelse', 'intensjonsavtale'] as const).map((kode) => [kode, ord.dokumenttype[kode]])} />}
      <Tekstfelt navn="tittel" kreves />
      <Tidsfelt navn="dato" />
      <Tekstfelt navn="vedtattAv" />
      <Tekstfelt navn="saksnummer" />
      <Listefelt navn="parter" />
      <Langtekstfelt navn="sammendrag" />
    </Skjema>
  );
}
