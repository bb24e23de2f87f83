import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { limits } from '#libs/contracts';
import { AvtalekommunerDocument, UpdateAvtaleutkastDocument, type EnAvtaleFragment } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling, type Svar } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import { Beloepsfelt } from '../../ui/skjema/Beloepsfelt.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { AVTALETYPER } from './avtaletyper.ts';
import { Grunnlagsskjema } from './Grunnlagsskjema.tsx';
import { Partskjema } from './Partskjema.tsx';
import { delverdier, fraDel, fraLeveranse, fraOpsjon, fraTermin, leveranseverdier, opsjonsverdier, terminverdier } from './utkastverdier.ts';
import { innholdAv, medRad, utenLeveranse, type Redigert, type Utkastinnhold } from './utkast.ts';

export interface Utkastskjemavalg { avtale: EnAvtaleFragment; nr: number | null; lagre: (endre: (innhold: Utkastinnhold) => Utkastinnhold, versjon: number) => Promise<Svar>; lukk: () => void }

/** Ett stykke av utkastet om gangen. Hele utkastet lagres, på versjonen en så. */
export function Redigering({ avtale, redigert: { slag, nr }, lukk }: { avtale: EnAvtaleFragment; redigert: Redigert; lukk: () => void }) {
  const tekst = useSidetekst('evaluering');
  const endre = useHandling(UpdateAvtaleutkastDocument);
  const kommuner = useSpoerring(AvtalekommunerDocument, {}, AVTALETYPER).data?.evalueringsavtaler.kommuner ?? [];
  const innhold = innholdAv(avtale.vist);
  const lagre: Utkastskjemavalg['lagre'] = (endring, versjon) => endre({ input: { id: avtale.id, versjon, ...endring(innhold) } });
  const titler = { grunnlag: [tekst.redigerGrunnlag, tekst.redigerGrunnlag], part: [tekst.leggTilPart, tekst.redigerPart], leveranse: [tekst.leggTilLeveranse, tekst.redigerLeveranse], termin: [tekst.leggTilTermin, tekst.redigerTermin], del: [tekst.leggTilDel, tekst.redigerDel], opsjon: [tekst.leggTilOpsjon, tekst.redigerOpsjon] } as const;
  const valg: Utkastskjemavalg = { avtale, nr, lagre, lukk };
  const felles = { navn: `${slag}-${avtale.id}-${nr ?? 'ny'}`, versjon: avtale.versjon, ferdig: lukk, avbryt: lukk };
  const uten = (liste: 'parter' | 'deler' | 'opsjoner' | 'terminer') => (alt: Utkastinnhold): Utkastinnhold => ({ ...alt, [liste]: medRad<unknown>(alt[liste] ?? [], nr, null) });
  const kommunevalg = kommuner.map(({ kommunenummer, navn }) => [kommunenummer, navn] as const);
  return (
    <Dialogvindu tittel={titler[slag][nr === null ? 0 : 1]} lukk={lukk}>
      {slag === 'grunnlag' && <Grunnlagsskjema {...valg} />}
      {slag === 'part' && <Partskjema {...valg} kommuner={kommuner} />}
      {slag === 'leveranse' && (
        <Skjema {...felles} felter={tekst.planfelter} start={leveranseverdier(innhold.leveranser?.[(nr ?? 0) - 1])} send={(verdier, versjon) => lagre((alt) => ({ ...alt, leveranser: medRad(alt.leveranser ?? [], nr, fraLeveranse(verdier)) }), versjon)}>
          <Tekstfelt navn="tittel" kreves />
          <Valgfelt navn="slag" kreves valgene={Object.entries(tekst.slag)} />
          <Tekstfelt navn="frist" type="date" kreves />
          <Langtekstfelt navn="beskrivelse" />
        </Skjema>
      )}
      {slag === 'termin' && (
        <Skjema {...felles} felter={tekst.terminfelter} start={terminverdier(innhold.terminer[(nr ?? 0) - 1])} send={(verdier, versjon) => lagre((alt) => ({ ...alt, terminer: medRad(alt.terminer, nr, fraTermin(verdier)) }), versjon)}>
          <Tekstfelt navn="forfall" type="date" kreves />
          <Beloepsfelt navn="beloep" kreves minst={0} />
          <Valgfelt navn="leveranse" tom={tekst.ingenLeveranse} valgene={avtale.vist.leveranser.map((en) => [String(en.nr), `${en.nr}. ${en.tittel}`])} />
        </Skjema>
      )}
      {slag === 'del' && (
        <Skjema {...felles} felter={tekst.delfelter} start={delverdier(innhold.deler?.[(nr ?? 0) - 1])} send={(verdier, versjon) => lagre((alt) => ({ ...alt, deler: medRad(alt.deler ?? [], nr, fraDel(verdier)) }), versjon)}>
          <Tekstfelt navn="navn" kreves />
          <Valgfelt navn="kommunenummer" tom={tekst.regionen} valgene={kommunevalg} />
          <Langtekstfelt navn="omfang" kreves />
        </Skjema>
      )}
      {slag === 'opsjon' && (
        <Skjema {...felles} felter={tekst.opsjonsfelter} start={opsjonsverdier(innhold.opsjoner?.[(nr ?? 0) - 1])} send={(verdier, versjon) => lagre((alt) => ({ ...alt, opsjoner: medRad(alt.opsjoner ?? [], nr, fraOpsjon(verdier)) }), versjon)}>
          <Tekstfelt navn="tekst" kreves maks={limits.setning} />
          <Tekstfelt navn="frist" type="date" />
          <Tekstfelt navn="til" type="date" />
        </Skjema>
      )}
      {nr !== null && slag !== 'grunnlag' && <Fjern gjoer={() => lagre(slag === 'leveranse' ? (alt) => utenLeveranse(alt, nr) : uten(({ part: 'parter', del: 'deler', opsjon: 'opsjoner', termin: 'terminer' } as const)[slag]), avtale.versjon)} lukk={lukk} />}
    </Dialogvindu>
  );
}

/** Utkastet er ingens svar ennå, så det som fjernes, kan bare skrives inn igjen. */
function Fjern({ gjoer, lukk }: { gjoer: () => Promise<Svar>; lukk: () => void }) {
  const { ui } = useTekst();
  const [feil, settFeil] = useState<Feil | null>(null);
  async function fjern() {
    const svar = await gjoer();
    if (svar.ok) lukk(); else settFeil(svar.feil);
  }
  return <>{feil && <Feilmelding feil={feil} />}<Button variant="tertiary" data-color="danger" data-size="sm" onClick={() => void fjern()}>{ui.fjern}</Button></>;
}
