import { kalenderarter, limits, type Kalenderart } from '#libs/contracts';
import { CreateKalenderpunktDocument, UpdateKalenderpunktDocument, type EtKalenderpunktFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';

const verdier = ({ art, tittel, dato, sluttdag, fraKlokka, tilKlokka, sted, forHvem, dagsorden }: Rad) => ({
  art: somTekst(art), tittel: somTekst(tittel), dato: somTid(dato), sluttdag: somTekst(sluttdag), fraKlokka: somTekst(fraKlokka), tilKlokka: somTekst(tilKlokka),
  sted: somTekst(sted), forHvem: somTekst(forHvem), dagsorden: somTekst(dagsorden),
});
type Verdier = ReturnType<typeof verdier>;

const somInput = ({ art, tittel, dato, sluttdag, fraKlokka, tilKlokka, sted, forHvem, dagsorden }: Verdier) => ({
  art: art as Kalenderart, tittel: tittel.trim(), dato: tidEllerNull(dato) ?? '', sluttdag: tekstEllerNull(sluttdag), fraKlokka: tekstEllerNull(fraKlokka), tilKlokka: tekstEllerNull(tilKlokka),
  sted: tekstEllerNull(sted), forHvem: tekstEllerNull(forHvem), dagsorden: tekstEllerNull(dagsorden),
});

/** Fører en ny dato, eller endrer den som står der. */
export function Kalenderskjema({ punkt, lukk }: { punkt: EtKalenderpunktFragment | null; lukk: () => void }) {
  const tekst = useSidetekst('kalender');
  const [foer, endre] = [useHandling(CreateKalenderpunktDocument), useHandling(UpdateKalenderpunktDocument)];
  return (
    <Dialogvindu tittel={punkt ? tekst.rediger : tekst.nyTittel} lukk={lukk}>
      <Skjema
        navn={`kalender-${punkt?.id ?? 'ny'}`} felter={tekst.felter} start={verdier((punkt ?? { art: 'nettverksmoete' }) as unknown as Rad)} versjon={punkt?.versjon ?? 0} ferdig={lukk} avbryt={lukk} fraRad={verdier}
        {...(!punkt && { knapp: tekst.foer })}
        visVerdi={(felt, verdi) => (felt === 'art' ? tekst.art[verdi as Kalenderart] : ['dato', 'sluttdag'].includes(felt) ? visTidsangivelse(tidEllerNull(String(verdi)) ?? '') : String(verdi))}
        send={(skrevet, versjon) => (punkt ? endre({ input: { id: punkt.id, versjon, ...somInput(skrevet) } }) : foer({ input: somInput(skrevet) }))}
      >
        <Valgfelt navn="art" kreves valgene={kalenderarter.map((kode) => [kode, tekst.art[kode]])} />
        <Tekstfelt navn="tittel" kreves />
        <Tidsfelt navn="dato" kreves />
        <Tekstfelt navn="sluttdag" type="date" hjelp={tekst.sluttdagHjelp} />
        <Tekstfelt navn="fraKlokka" type="time" hjelp={tekst.klokkaHjelp} />
        <Tekstfelt navn="tilKlokka" type="time" />
        <Tekstfelt navn="sted" maks={limits.setning} hjelp={tekst.stedHjelp} />
        <Tekstfelt navn="forHvem" maks={limits.setning} />
        <Langtekstfelt navn="dagsorden" rader={5} />
      </Skjema>
    </Dialogvindu>
  );
}
