import { Paragraph } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useWatch } from 'react-hook-form';
import { useClient } from 'urql';
import { budsjettkolonner, giverarter, limits, type Budsjettkolonne, type Giverart } from '#libs/contracts';
import {
  CreateFinansieringskildeDocument, CreateTilskuddDocument, PengevalgDocument, TilskuddsvalgDocument, UpdateTilskuddDocument, type TilskuddFragment,
} from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling, type Svar } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { kronerEllerNull } from '../../ui/penger.ts';
import { Beloepsfelt } from '../../ui/skjema/Beloepsfelt.tsx';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Listefelt } from '../../ui/skjema/Listefelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { linjer, somIder, somLinjer, somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';
import type { Vindusvalg } from './EttVindu.tsx';
import { usePengeside } from './pengetyper.ts';

const fraTilskudd = (tilskudd: Partial<TilskuddFragment>, aar: number) => ({
  navn: somTekst(tilskudd.navn), tilskuddsaar: tilskudd.tilskuddsaar ?? String(aar), kolonne: tilskudd.kolonne ?? ('ekstern' as string), giverIder: somIder(tilskudd.kilder?.map(({ id }) => id)),
  nyGiver: '', nyGiverArt: '', ventetBeloep: '', forbehold: somTekst(tilskudd.forbehold), vilkaar: somLinjer(tilskudd.vilkaar),
  overfoerbart: tilskudd.overfoerbart === true ? 'ja' : tilskudd.overfoerbart === false ? 'nei' : '', tilsagnDato: somTid(tilskudd.tilsagnDato),
  tilsagnReferanse: somTekst(tilskudd.tilsagnReferanse), rapportfrist: somTid(tilskudd.rapportfrist), arkivert: tilskudd.arkivert ?? false,
});
type Verdier = ReturnType<typeof fraTilskudd>;

const tilInput = (verdier: Verdier, giverIder: string[]) => ({
  navn: verdier.navn.trim(), tilskuddsaar: verdier.tilskuddsaar.trim(), kolonne: verdier.kolonne as Budsjettkolonne, giverIder,
  forbehold: tekstEllerNull(verdier.forbehold), vilkaar: linjer(verdier.vilkaar), overfoerbart: verdier.overfoerbart ? verdier.overfoerbart === 'ja' : null,
  tilsagnDato: tidEllerNull(verdier.tilsagnDato), tilsagnReferanse: tekstEllerNull(verdier.tilsagnReferanse), rapportfrist: tidEllerNull(verdier.rapportfrist),
});

/** Opplysningene om et tilskudd. Pengene i det flyttes i hovedboka; bare det som ventes, kan føres med en gang. */
export function Tilskuddskjema({ tilskudd, lukk, ferdig }: Vindusvalg & { tilskudd?: TilskuddFragment | undefined }) {
  const { tilskudd: tekst } = useSidetekst('oekonomiskjema');
  const { pengeord } = useTekst();
  const { aar } = usePengeside();
  const klient = useClient();
  const opprett = useHandling(CreateTilskuddDocument);
  const endre = useHandling(UpdateTilskuddDocument);
  const nyGiver = useNyGiver();
  const valg = useSpoerring(PengevalgDocument, {}, 'Satsing Innsatsomraade Finansieringskilde');

  /** Giverne står i egne rader, så ved en konflikt hentes tilskuddet slik det er nå. */
  async function medGivere(svar: Svar): Promise<Svar> {
    if (svar.ok || svar.feil.kode !== 'CONFLICT') return svar;
    const naa = await klient.query(TilskuddsvalgDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    return { ok: false, feil: { ...svar.feil, current: (naa.data?.tilskuddListe.find(({ id }) => id === tilskudd?.id) as unknown as Rad | undefined) ?? null } };
  }

  async function send(verdier: Verdier, versjon: number): Promise<Svar> {
    const ny = await nyGiver(verdier.nyGiver, verdier.nyGiverArt as Giverart);
    if ('ok' in ny) return ny;
    const felt = tilInput(verdier, [...verdier.giverIder, ...ny.ider]);
    if (tilskudd) return medGivere(await endre({ input: { id: tilskudd.id, versjon, ...felt, arkivert: verdier.arkivert } }));
    const ventetBeloep = kronerEllerNull(verdier.ventetBeloep);
    return opprett({ input: { ...felt, ventetBeloep, aar: ventetBeloep ? aar : null } });
  }

  return (
    <Dialogvindu tittel={tilskudd ? tekst.endre : tekst.ny} lukk={lukk}>
      <Hentet spoerring={valg} velg={({ finansieringskilder }) => finansieringskilder} linjer={6}>
        {(givere) => (
          <Skjema
            navn={tilskudd ? `tilskudd-${tilskudd.id}` : `tilskudd-nytt-${aar}`} felter={tekst.felter} start={fraTilskudd(tilskudd ?? {}, aar)} versjon={tilskudd?.versjon ?? 0}
            knapp={tekst.knapp} ferdig={ferdig} avbryt={lukk} fraRad={(rad) => fraTilskudd(rad as Partial<TilskuddFragment>, aar)} send={send}
            visVerdi={(felt, verdi) => {
              if (felt === 'giverIder') return (verdi as string[]).map((id) => givere.find((giver) => giver.id === id)?.navn ?? '').join(', ');
              if (felt === 'kolonne') return pengeord.kolonne[verdi as Budsjettkolonne];
              return felt === 'overfoerbart' ? tekst.overfoerbart[(verdi || 'ukjent') as keyof typeof tekst.overfoerbart] : String(verdi);
            }}
          >
            <Paragraph>{tekst.skjer}</Paragraph>
            <Tekstfelt navn="navn" kreves />
            <Tekstfelt navn="tilskuddsaar" kreves hjelp={tekst.aarhjelp} maks={9} regler={{ aar: (skrevet: string) => /^\d{4}(\/\d{4})?$/.test(skrevet.trim()) || 'NOT_A_DATE' }} />
            <Valgfelt navn="kolonne" kreves valgene={[...budsjettkolonner].reverse().map((kolonne) => [kolonne, pengeord.kolonne[kolonne]])} />
            <Flervalg navn="giverIder" valgene={givere.map(({ id, navn }) => [id, navn])} />
            <Tekstfelt navn="nyGiver" hjelp={tekst.giverhjelp} />
            <Giverart />
            {!tilskudd && <Beloepsfelt navn="ventetBeloep" hjelp={tekst.ventethjelp(aar)} />}
            <Tekstfelt navn="forbehold" hjelp={tekst.forbeholdhjelp} maks={limits.tekst} />
            <Listefelt navn="vilkaar" />
            <Valgfelt navn="overfoerbart" tom={tekst.overfoerbart.ukjent} valgene={[['ja', tekst.overfoerbart.ja], ['nei', tekst.overfoerbart.nei]]} />
            <Tidsfelt navn="tilsagnDato" />
            <Tekstfelt navn="tilsagnReferanse" />
            <Tidsfelt navn="rapportfrist" />
            {tilskudd && <Kryss navn="arkivert" />}
          </Skjema>
        )}
      </Hentet>
    </Dialogvindu>
  );
}

/** Spørres det bare om når det er en ny giver. */
function Giverart() {
  const { pengeord } = useTekst();
  return String(useWatch({ name: 'nyGiver' })).trim() === '' ? null : <Valgfelt navn="nyGiverArt" kreves valgene={giverarter.map((art) => [art, pengeord.giverart[art]])} tom="" />;
}

/** Føres før tilskuddet. Må tilskuddet rettes etterpå, er giveren alt ført, og brukes igjen. */
function useNyGiver(): (navn: string, art: Giverart) => Promise<Svar | { ider: string[] }> {
  const opprett = useHandling(CreateFinansieringskildeDocument);
  const foert = useRef<{ navn: string; id: string } | null>(null);
  return async (skrevet, art) => {
    const navn = skrevet.trim();
    if (navn === '') return { ider: [] };
    if (foert.current?.navn === navn) return { ider: [foert.current.id] };
    const svar = await opprett({ input: { navn, art } });
    if (!svar.ok) return { ok: false, feil: { ...svar.feil, felt: svar.feil.felt.map((felt) => ({ ...felt, path: felt.path.endsWith('navn') ? 'nyGiver' : 'nyGiverArt' })) } };
    const id = svar.data?.createFinansieringskilde.id;
    if (id) foert.current = { navn, id };
    return { ider: id ? [id] : [] };
  };
}
