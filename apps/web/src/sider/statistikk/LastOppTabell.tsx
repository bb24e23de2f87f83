import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { limits } from '#libs/contracts';
import { LesInnBestiltTabellDocument, NyTabellutgaveDocument, type EnBestiltTabellFragment, type SerienFragment, type TabellutfallFragment } from '../../generated/graphql.ts';
import { useHandling, type Svar } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { iDag } from '../../ui/dato.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { tabellmoenster } from './tabellmoenster.ts';
import { Tabellfil, type Lestfil } from './Tabellfil.tsx';

const maaRetteFila: Svar = { ok: false, feil: { kode: 'BAD_INPUT', felt: [{ path: 'fil', code: 'FILE_FAULTS' }], current: null, yours: null, lagret: false, feilId: null } };
const nytt = (serie: SerienFragment | null) => ({
  navn: serie?.navn ?? '', forklaring: '', nivaa: 'omraade', enhet: serie?.enhet ?? 'personer', leverandoer: '', bestilling: '', levert: iDag(), lisens: '', fil: '',
});
type Verdier = ReturnType<typeof nytt>;

/** En ny tabell, gjerne for en offentlig serie som er tom, eller en ny fil til en som finnes. Serveren leser alt eller ingenting. */
export function LastOppTabell({ serie, tabell, steder, lukk, lest }: { serie: SerienFragment | null; tabell: EnBestiltTabellFragment | null; steder: string[]; lukk: () => void; lest: (hva: string) => void }) {
  const { bestilt: tekst, enhet: enheter, gjelder } = useSidetekst('statistikk');
  const [lesInn, erstatt] = [useHandling(LesInnBestiltTabellDocument), useHandling(NyTabellutgaveDocument)];
  const [fil, settFil] = useState<Lestfil | null>(null);
  const [maaRettes, settMaaRettes] = useState<string[]>([]);
  function vurder(utfall: TabellutfallFragment, svar: Svar): Svar {
    settMaaRettes(utfall.feil);
    if (utfall.feil.length > 0) return maaRetteFila;
    lest(utfall.uendret ? tekst.uendret : tekst.lestInn(utfall.tabell!.navn, utfall.antall));
    return svar;
  }
  async function send({ bestilling, levert, fil: _valgt, ...om }: Verdier): Promise<Svar> {
    if (!fil) return maaRetteFila;
    if (tabell) {
      const svar = await erstatt({ input: { id: tabell.id, versjon: tabell.versjon, bestilling, levert, ...fil } });
      return svar.ok ? vurder(svar.data!.nyTabellutgave, svar) : svar;
    }
    const svar = await lesInn({ input: { ...om, nivaa: om.nivaa as 'omraade', enhet: om.enhet as 'personer', seriekode: serie?.kode ?? null, bestilling, levert, ...fil } });
    return svar.ok ? vurder(svar.data!.lesInnBestiltTabell, svar) : svar;
  }
  return (
    <Dialogvindu tittel={tabell ? tekst.nyFilHva(tabell.navn) : serie ? tekst.lastOppHva(serie.navn) : tekst.lastOpp} lukk={lukk}>
      <Skjema navn={`bestilt-${tabell?.id ?? serie?.kode ?? 'ny'}`} felter={tekst.felter} start={nytt(serie)} send={send} ferdig={() => {}} avbryt={lukk} knapp={tekst.lesInn}>
        <Paragraph>{tabell ? tekst.nyFilTekst : tekst.forklaring}</Paragraph>
        {!tabell && (
          <>
            <Tekstfelt navn="navn" kreves maks={limits.navn} hjelp={tekst.navnHjelp} />
            <Langtekstfelt navn="forklaring" kreves maks={limits.setning} rader={2} hjelp={tekst.forklaringHjelp} />
            <Valgfelt navn="nivaa" kreves valgene={(['omraade', 'kommune'] as const).map((ett) => [ett, gjelder[ett]])} hjelp={tekst.nivaaHjelp} />
            <Valgfelt navn="enhet" kreves valgene={Object.entries(enheter)} />
            <Tekstfelt navn="leverandoer" kreves hjelp={tekst.leverandoerHjelp} />
          </>
        )}
        <Tekstfelt navn="bestilling" kreves hjelp={tekst.bestillingHjelp} />
        <Tekstfelt navn="levert" kreves type="date" />
        {!tabell && <Tekstfelt navn="lisens" kreves hjelp={tekst.lisensHjelp} />}
        <Tabellfil maaRettes={maaRettes} valgt={(valgt) => { settFil(valgt); settMaaRettes([]); }} />
        <p><a className="ds-link" href={tabellmoenster(steder)} download={tekst.moensterNavn}>{tekst.moenster}</a></p>
      </Skjema>
    </Dialogvindu>
  );
}
