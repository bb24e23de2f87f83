import { useNavigate } from '@tanstack/react-router';
import { limits } from '#libs/contracts';
import { TaInnFellesindikatorDocument, TiltaksvalgDocument, type FellesindikatorFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { tiltaksvalg } from '../tiltak/tiltaksvalg.ts';

/** En ny indikator med nettverkets definisjon. Bare det som er kommunens eget, skrives her. */
export function TaInnSomNy({ felles: { kode, gjeldende }, lukk }: { felles: FellesindikatorFragment; lukk: () => void }) {
  const { bruk: tekst } = useSidetekst('fellesindikatorer');
  const rom = useRom().arbeidsrom.kode;
  const navigate = useNavigate();
  const taInn = useHandling(TaInnFellesindikatorDocument);
  const valg = useSpoerring(TiltaksvalgDocument, {}, 'Satsing Maal Innsatsomraade Medlemskap');
  return (
    <Hentet spoerring={valg} velg={tiltaksvalg} linjer={4}>
      {({ maal }) => (
        <Skjema
          navn={`ta-inn-${kode}`} felter={tekst.felter} start={{ navn: gjeldende.navn, datakilde: gjeldende.datakilde, maalIder: [] as string[] }} knapp={tekst.taInn} ferdig={() => {}} avbryt={lukk}
          send={async (v) => {
            const svar = await taInn({ input: { kode, utgave: gjeldende.utgave, navn: v.navn.trim(), datakilde: v.datakilde.trim(), maalIder: v.maalIder } });
            const id = svar.ok ? svar.data?.taInnFellesindikator.id : undefined;
            if (svar.ok) void (id ? navigate({ to: '/$rom/resultater/$id', params: { rom, id } }) : lukk());
            return svar;
          }}
        >
          <Tekstfelt navn="navn" kreves />
          <Tekstfelt navn="datakilde" kreves maks={limits.setning} />
          <Flervalg navn="maalIder" valgene={maal} />
        </Skjema>
      )}
    </Hentet>
  );
}
