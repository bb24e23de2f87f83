import { Paragraph } from '@digdir/designsystemet-react';
import { useWatch } from 'react-hook-form';
import { fordelingsgrenser, limits } from '#libs/contracts';
import { CreateFordelingDocument, FordelingsindikatorerDocument, UpdateFordelingDocument, type EnSerieFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling, type Svar } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Listefelt } from '../../ui/skjema/Listefelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall, linjer, somLinjer, somTall, somTekst } from '../../ui/skjema/verdier.ts';

const plasser = ['d0', 'd1', 'd2'] as const;
interface Dim { navn: string; verdier: string[] }

function fraRad(rad: Rad) {
  const dim = (nr: number) => (rad.dimensjoner as Dim[] | undefined)?.[nr];
  return {
    navn: somTekst(rad.navn), teller: somTekst(rad.teller), indikatorId: somTekst((rad.indikator as { id: string } | null | undefined)?.id ?? rad.indikatorId), grense: somTall(rad.grense ?? fordelingsgrenser.minst),
    d0navn: somTekst(dim(0)?.navn), d0verdier: somLinjer(dim(0)?.verdier), d1navn: somTekst(dim(1)?.navn), d1verdier: somLinjer(dim(1)?.verdier), d2navn: somTekst(dim(2)?.navn), d2verdier: somLinjer(dim(2)?.verdier),
  };
}
type Verdier = ReturnType<typeof fraRad>;

/** Inndelingene som er fylt ut, med plassen de har i skjemaet. */
const fylte = (v: Verdier) => plasser.flatMap((plass) => (v[`${plass}navn`].trim() || v[`${plass}verdier`].trim() ? [{ plass, navn: v[`${plass}navn`].trim(), verdier: linjer(v[`${plass}verdier`]) }] : []));

/** Feilen står ved feltet den gjelder: «dimensjoner.1.verdier» er gruppene i den andre inndelingen som er fylt ut. */
function vedFeltet(svar: Svar, v: Verdier): Svar {
  if (svar.ok) return svar;
  const felt = svar.feil.felt.map((en) => ({ ...en, path: en.path.replace(/^dimensjoner(?:\.(\d)\.(navn|verdier).*)?$/, (_, nr?: string, del?: string) => (nr ? `${fylte(v)[Number(nr)]?.plass ?? 'd0'}${del}` : 'd0verdier')) }));
  return { ...svar, feil: { ...svar.feil, felt } };
}

/** En ny serie, eller den som finnes. Er noe delt, står inndelingen fast. */
export function Serievindu({ serie, lukk }: { serie: EnSerieFragment | null; lukk: () => void }) {
  const { skjema: tekst } = useSidetekst('fordeling');
  const opprett = useHandling(CreateFordelingDocument);
  const endre = useHandling(UpdateFordelingDocument);
  const valg = useSpoerring(FordelingsindikatorerDocument, {}, 'Indikator');
  return (
    <Dialogvindu tittel={serie ? tekst.rediger : tekst.ny} lukk={lukk}>
      <Hentet spoerring={valg} velg={({ resultater }) => resultater.indikatorer} linjer={6}>
        {(indikatorer) => {
          const valgene = indikatorer.filter(({ id, arkivert }) => !arkivert || id === serie?.indikator?.id).map(({ id, navn }) => [id, navn] as const);
          return (
            <Skjema
              navn={`fordeling-${serie?.id ?? 'ny'}`} felter={tekst.felter} start={fraRad({ ...serie })} versjon={serie?.versjon ?? 0} fraRad={fraRad} ferdig={lukk} avbryt={lukk} {...(serie ? {} : { knapp: tekst.lag })}
              visVerdi={(felt, verdi) => (felt === 'indikatorId' ? (valgene.find(([id]) => id === verdi)?.[1] ?? '') : String(verdi))}
              send={async (v, versjon) => {
                const felles = { navn: v.navn.trim(), teller: v.teller.trim(), indikatorId: v.indikatorId || null, grense: lesTall(v.grense) ?? fordelingsgrenser.minst };
                const dimensjoner = fylte(v).map(({ navn, verdier }) => ({ navn, verdier }));
                const svar = serie ? await endre({ input: { id: serie.id, versjon, ...felles, ...(!serie.harVaertDelt && { dimensjoner }) } }) : await opprett({ input: { ...felles, dimensjoner } });
                return vedFeltet(svar, v);
              }}
            >
              <Tekstfelt navn="navn" kreves maks={limits.navn} />
              <Langtekstfelt navn="teller" kreves maks={limits.setning} rader={2} hjelp={tekst.tellerHjelp} />
              {serie?.harVaertDelt ? <Paragraph>{tekst.fast}</Paragraph> : <Inndelinger />}
              <Valgfelt navn="indikatorId" valgene={valgene} />
              <Tallfelt navn="grense" kreves hjelp={tekst.grenseHjelp} />
            </Skjema>
          );
        }}
      </Hentet>
    </Dialogvindu>
  );
}

/** Den neste inndelingen kommer fram når den før er begynt på. */
function Inndelinger() {
  const { skjema: tekst } = useSidetekst('fordeling');
  const navn = useWatch({ name: plasser.map((plass) => `${plass}navn`) }) as string[];
  const vist = plasser.filter((_, nr) => nr === 0 || navn[nr - 1]?.trim() || navn[nr]?.trim());
  return vist.map((plass) => (
    <div key={plass} className="inndeling">
      <Tekstfelt navn={`${plass}navn`} kreves={plass === 'd0'} maks={limits.navn} />
      <Listefelt navn={`${plass}verdier`} kreves={plass === 'd0'} {...(plass === 'd0' && { hjelp: tekst.verdierHjelp })} />
    </div>
  ));
}
