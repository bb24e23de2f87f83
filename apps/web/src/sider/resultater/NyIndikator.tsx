import { Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { CreateIndikatorDocument, TiltaksvalgDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall, somTall, tekstEllerNull } from '../../ui/skjema/verdier.ts';
import { tiltaksvalg } from '../tiltak/tiltaksvalg.ts';
import { Definisjonsfelt } from './Definisjonsfelt.tsx';
import { definisjonFra, definisjonTil } from './definisjonsverdier.ts';

/** En ny indikator: navnet, nøyaktig hva tallet er, og dit en vil. Tallene føres på dens egen side. */
export function NyIndikator({ maalId, maalaar, lukk }: { maalId: string | null; maalaar: number | null; lukk: () => void }) {
  const { indikator: tekst, definisjon } = useSidetekst('resultatskjema');
  const rom = useRom().arbeidsrom.kode;
  const navigate = useNavigate();
  const opprett = useHandling(CreateIndikatorDocument);
  const valg = useSpoerring(TiltaksvalgDocument, {}, 'Satsing Maal Innsatsomraade Medlemskap');
  const { navn, beskrivelse, maalIder, ansvarligId, maalverdi, maalaar: aar } = tekst.felter;
  const { endring: _ny, ...definisjonsfelt } = definisjon.felter;
  const start = { navn: '', beskrivelse: '', ...definisjonFra({}), maalIder: maalId ? [maalId] : [], ansvarligId: '', maalverdi: '', maalaar: somTall(maalaar) };
  return (
    <Dialogvindu tittel={tekst.ny} lukk={lukk}>
      <Hentet spoerring={valg} velg={tiltaksvalg} linjer={8}>
        {({ maal, medarbeidere }) => (
          <Skjema
            navn={`ny-indikator-${maalId ?? ''}`} felter={{ navn, beskrivelse, ...definisjonsfelt, maalIder, maalverdi, maalaar: aar, ansvarligId }} start={start} knapp={tekst.opprett} ferdig={() => {}} avbryt={lukk}
            send={async (v) => {
              const naa = lesTall(v.maalverdi);
              const svar = await opprett({ input: {
                navn: v.navn.trim(), beskrivelse: tekstEllerNull(v.beskrivelse), ...definisjonTil(v), maalIder: v.maalIder, ansvarligId: v.ansvarligId || null, maalverdi: naa, maalaar: naa === null ? null : lesTall(v.maalaar),
              } });
              if (svar.ok) {
                const id = svar.data?.createIndikator.id;
                void (id ? navigate({ to: '/$rom/resultater/$id', params: { rom, id } }) : lukk());
              }
              return svar;
            }}
          >
            <Paragraph>{tekst.tekst}</Paragraph>
            <Tekstfelt navn="navn" kreves hjelp={tekst.navnHjelp} />
            <Definisjonsfelt />
            <Langtekstfelt navn="beskrivelse" />
            <Flervalg navn="maalIder" valgene={maal} />
            <Tallfelt navn="maalverdi" hjelp={tekst.maalHjelp} />
            <Tallfelt navn="maalaar" />
            <Valgfelt navn="ansvarligId" valgene={medarbeidere} />
          </Skjema>
        )}
      </Hentet>
    </Dialogvindu>
  );
}
