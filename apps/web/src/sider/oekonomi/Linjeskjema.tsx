import { Paragraph } from '@digdir/designsystemet-react';
import { useClient } from 'urql';
import { kostnadsarter, limits, type Kostnadsart } from '#libs/contracts';
import {
  CreateBudsjettlinjeDocument, LinjeneDocument, LinjevalgDocument, RemoveBudsjettlinjeDocument, UpdateBudsjettlinjeDocument,
  type LinjeFragment,
} from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling, type Svar } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { like } from '../../ui/skjema/skjemaverdier.ts';
import { somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';
import type { Vindusvalg } from './EttVindu.tsx';
import { PENGETYPER, usePengeside } from './pengetyper.ts';
import { fraPoster, somPostrad, tilPoster } from './poster.ts';
import { Postfelt } from './Postfelt.tsx';
import { useGivernavn } from './useGivernavn.ts';

const jaNei = (verdi: boolean | null | undefined) => (verdi === true ? 'ja' : verdi === false ? 'nei' : '');
const fraLinje = (linje: Partial<LinjeFragment>) => ({
  navn: somTekst(linje.navn), tiltakId: linje.tiltak?.id ?? '', innsatsomraadeId: linje.innsatsomraade?.id ?? '', poster: fraPoster(linje.poster ?? []),
  kostnadsart: somTekst(linje.kostnadsart), ikkeOrdinaerDrift: jaNei(linje.ikkeOrdinaerDrift), merknad: somTekst(linje.merknad),
});
type Verdier = ReturnType<typeof fraLinje>;

/** En ny linje, eller endringer i en. Et vedtatt budsjett svarer nei; da vises ikke knappen hit. */
export function Linjeskjema({ linje, lukk, ferdig }: Vindusvalg & { linje?: LinjeFragment | undefined }) {
  const { linje: tekst } = useSidetekst('oekonomiskjema');
  const { pengeord } = useTekst();
  const { aar, tiltak } = usePengeside();
  const klient = useClient();
  const givernavn = useGivernavn();
  const opprett = useHandling(CreateBudsjettlinjeDocument);
  const endre = useHandling(UpdateBudsjettlinjeDocument);
  // Alt som kan velges, må være her før skjemaet: et valgfelt uten det valgte ville blitt tomt og lagret som det.
  const valg = useSpoerring(LinjevalgDocument, {}, `${PENGETYPER} Satsing Innsatsomraade TiltakRad`);
  const start = fraLinje(linje ?? (tiltak ? { tiltak } : {}));

  /** Postene står i egne rader. Svaret ved en konflikt har dem ikke, så linja hentes slik den er nå. */
  async function medPoster(svar: Svar): Promise<Svar> {
    if (svar.ok || svar.feil.kode !== 'CONFLICT') return svar;
    const naa = await klient.query(LinjeneDocument, { aar }, { requestPolicy: 'network-only' }).toPromise();
    const rad = naa.data?.oekonomi.linjer.find(({ id }) => id === linje?.id);
    return { ok: false, feil: { ...svar.feil, current: rad ? (rad as unknown as Rad) : null } };
  }

  return (
    <Dialogvindu tittel={linje ? tekst.endre : tekst.ny} lukk={lukk}>
      <Hentet spoerring={valg} velg={(data) => data} linjer={6}>
        {({ tilskuddListe: alle, tiltakListe, satsing }) => {
          const tiltakene = tiltakListe.rader;
          const omraader = satsing?.innsatsomraader ?? [];
          const navnPaa = new Map(alle.map((ett) => [ett.id, tekst.navnPaa(ett.navn, ett.tilskuddsaar, givernavn(ett.kilder))]));
          const brukt = new Set(start.poster.map((rad) => somPostrad(rad).tilskuddId));
          const visRad = (rad: string) => tekst.post(alle.find(({ id }) => id === somPostrad(rad).tilskuddId)?.navn ?? '', somPostrad(rad).beloep);
          return (
            <Skjema
              navn={linje ? `budsjettlinje-${linje.id}` : `budsjettlinje-ny-${aar}`} felter={tekst.felter} start={start} versjon={linje?.versjon ?? 0} knapp={tekst.knapp}
              fraRad={(rad) => fraLinje(rad as Partial<LinjeFragment>)} ferdig={ferdig} avbryt={lukk}
              visVerdi={(felt, verdi) => {
                if (felt === 'poster') return (verdi as string[]).map(visRad).join('\n');
                if (felt === 'tiltakId') return tiltakene.find(({ id }) => id === verdi)?.navn ?? '';
                if (felt === 'innsatsomraadeId') return omraader.find(({ id }) => id === verdi)?.navn ?? '';
                if (felt === 'kostnadsart' && verdi) return pengeord.kostnadsart[verdi as Kostnadsart];
                return felt === 'ikkeOrdinaerDrift' ? tekst.drift[(verdi || 'ukjent') as keyof typeof tekst.drift] : String(verdi);
              }}
              send={async (verdier, versjon) => (linje
                ? medPoster(await endre({ input: { id: linje.id, versjon, ...tilInput(verdier), ...roert(verdier, start, versjon !== linje.versjon) } }))
                : opprett({ input: { aar, ...tilInput(verdier), poster: tilPoster(verdier.poster), innsatsomraadeId: verdier.innsatsomraadeId || null } }))}
            >
              <Paragraph>{linje ? tekst.endreTekst : tekst.nyTekst}</Paragraph>
              <Tekstfelt navn="navn" kreves />
              <Valgfelt navn="tiltakId" valgene={tiltakene.map(({ id, navn }) => [id, navn])} />
              <Postfelt valgene={alle.filter(({ id, arkivert }) => !arkivert || brukt.has(id)).map(({ id }) => [id, navnPaa.get(id) ?? ''])} />
              <Valgfelt navn="innsatsomraadeId" hjelp={tekst.innsatsomraadehjelp} valgene={omraader.filter(({ id, arkivert }) => !arkivert || id === start.innsatsomraadeId).map(({ id, navn }) => [id, navn])} />
              <Valgfelt navn="kostnadsart" valgene={kostnadsarter.map((art) => [art, pengeord.kostnadsart[art]])} />
              <Valgfelt navn="ikkeOrdinaerDrift" hjelp={tekst.drifthjelp} tom={tekst.drift.ukjent} valgene={[['ja', tekst.drift.ja], ['nei', tekst.drift.nei]]} />
              <Langtekstfelt navn="merknad" maks={limits.tekst} rader={2} />
            </Skjema>
          );
        }}
      </Hentet>
    </Dialogvindu>
  );
}

const tilInput = ({ navn, tiltakId, kostnadsart, ikkeOrdinaerDrift, merknad }: Verdier) => ({
  navn: navn.trim(), tiltakId: tiltakId || null, kostnadsart: (kostnadsart || null) as Kostnadsart | null,
  ikkeOrdinaerDrift: ikkeOrdinaerDrift ? ikkeOrdinaerDrift === 'ja' : null, merknad: tekstEllerNull(merknad),
});

/** Innsatsområdet kan være tiltakets, og postene er rader for seg: det en ikke har rørt, sendes ikke, og blir stående som det er. */
const roert = (verdier: Verdier, start: Verdier, alt: boolean) => ({
  ...(alt || !like(verdier.innsatsomraadeId, start.innsatsomraadeId) ? { innsatsomraadeId: verdier.innsatsomraadeId || null } : {}),
  ...(alt || !like(verdier.poster, start.poster) ? { poster: tilPoster(verdier.poster) } : {}),
});

export function FjernLinje({ linje, lukk, ferdig }: Vindusvalg & { linje: LinjeFragment }) {
  const { linje: tekst } = useSidetekst('oekonomiskjema');
  const { ui } = useTekst();
  const fjern = useHandling(RemoveBudsjettlinjeDocument);
  return (
    <Bekreft
      farlig tittel={tekst.fjernTittel(linje.navn)} tekst={tekst.fjernTekst} knapp={ui.fjern} lukk={lukk} ferdig={ferdig}
      visNaa={(rad) => <p>{String(rad.navn ?? '')}</p>} gjoer={(versjon = linje.versjon) => fjern({ input: { id: linje.id, versjon } })}
    />
  );
}
