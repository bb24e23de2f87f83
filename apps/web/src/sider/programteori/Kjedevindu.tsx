import { limits } from '#libs/contracts';
import { CreateVirkningskjedeDocument, KjedevalgDocument, UpdateVirkningskjedeDocument, type VirkningskjedeFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';
import { idFra } from '../ett-tiltak/id-fra.ts';

const fraRad = (rad: Rad) => ({
  tiltakId: idFra(rad, 'tiltak'), mekanisme: somTekst(rad.mekanisme), maalId: idFra(rad, 'maal'), indikatorId: idFra(rad, 'indikator'), statistikkserie: somTekst(rad.statistikkserie), statistikknavn: somTekst(rad.statistikknavn),
});

/** En ny kjede, eller det som står på plassene i en som finnes. Tiltaket byttes ikke: en annen vei er en annen kjede. */
export function Kjedevindu({ kjede, lukk }: { kjede: VirkningskjedeFragment | null; lukk: () => void }) {
  const { kjede: tekst } = useSidetekst('programteoriskjema');
  const { ui } = useTekst();
  const opprett = useHandling(CreateVirkningskjedeDocument);
  const endre = useHandling(UpdateVirkningskjedeDocument);
  const valg = useSpoerring(KjedevalgDocument, {}, 'Satsing Maal Tiltak Indikator');
  return (
    <Dialogvindu tittel={kjede ? ui.redigerHva(kjede.tiltak.navn) : tekst.ny} lukk={lukk}>
      <Hentet spoerring={valg} velg={(data) => data} linjer={6}>
        {({ satsing, tiltakListe, resultater }) => {
          const par = (rader: readonly { id: string; navn: string; arkivert?: boolean }[], valgt?: string) => rader.filter(({ id, arkivert }) => !arkivert || id === valgt).map(({ id, navn }) => [id, navn] as const);
          const lister: Record<string, (readonly [string, string])[]> = { tiltakId: par(tiltakListe.rader), maalId: par(satsing?.maal ?? [], kjede?.maal.id), indikatorId: par(resultater.indikatorer, kjede?.indikator?.id) };
          return (
            <Skjema
              navn={`kjede-${kjede?.id ?? 'ny'}`} felter={tekst.felter} start={fraRad({ ...kjede })} versjon={kjede?.versjon ?? 0} fraRad={(rad) => ({ ...fraRad(rad), tiltakId: kjede?.tiltak.id ?? '' })} ferdig={lukk} avbryt={lukk} {...(kjede ? {} : { knapp: tekst.lag })}
              visVerdi={(felt, verdi) => lister[felt]?.find(([id]) => id === verdi)?.[1] ?? String(verdi)}
              send={({ tiltakId, ...v }, versjon) => {
                const felter = { mekanisme: v.mekanisme.trim(), maalId: v.maalId, indikatorId: v.indikatorId || null, statistikkserie: tekstEllerNull(v.statistikkserie), statistikknavn: tekstEllerNull(v.statistikknavn) };
                return kjede ? endre({ input: { id: kjede.id, versjon, ...felter } }) : opprett({ input: { tiltakId, ...felter } });
              }}
            >
              {!kjede && <Valgfelt navn="tiltakId" kreves tom={tekst.velg} valgene={lister['tiltakId']!} />}
              <Langtekstfelt navn="mekanisme" kreves maks={limits.setning} rader={2} hjelp={tekst.mekanismeHjelp} />
              <Valgfelt navn="maalId" kreves tom={tekst.velg} valgene={lister['maalId']!} />
              <Valgfelt navn="indikatorId" valgene={lister['indikatorId']!} />
              <Tekstfelt navn="statistikkserie" hjelp={tekst.serieHjelp} />
              <Tekstfelt navn="statistikknavn" />
            </Skjema>
          );
        }}
      </Hentet>
    </Dialogvindu>
  );
}
