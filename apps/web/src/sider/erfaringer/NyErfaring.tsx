import { Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { erfaringsarter, type Erfaringsart } from '#libs/contracts';
import { CreateErfaringDocument, ErfaringstiltakDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { tekstEllerNull } from '../../ui/skjema/verdier.ts';

/** Begynner på en erfaring. Resten skjer på dens egen side. */
export function NyErfaring({ lukk }: { lukk: () => void }) {
  const { art, egne } = useSidetekst('erfaring');
  const rom = useRom().arbeidsrom.kode;
  const serTiltak = useKan('tiltak.les');
  const deler = useKan('erfaring.skriv');
  const navigate = useNavigate();
  const opprett = useHandling(CreateErfaringDocument);
  return (
    <Dialogvindu tittel={egne.ny} lukk={lukk}>
      <Skjema
        navn="ny-erfaring" felter={egne.nyFelter} start={{ art: 'tiltak', tiltakId: '', tittel: '' }} knapp={egne.begynn} ferdig={lukk} avbryt={lukk}
        send={async (verdier) => {
          const svar = await opprett({ input: { art: verdier.art as Erfaringsart, tiltakId: verdier.tiltakId || null, tittel: tekstEllerNull(verdier.tittel) } });
          if (svar.ok && svar.data) void navigate({ to: '/$rom/erfaringer/$id', params: { rom, id: svar.data.createErfaring.id } });
          return svar;
        }}
      >
        <Paragraph>{deler ? egne.nyTekst : egne.ansvarligTekst}</Paragraph>
        {deler && <Valgfelt navn="art" kreves valgene={erfaringsarter.map((kode) => [kode, art[kode]])} />}
        {serTiltak && <Tiltaksvalg bareMine={!deler} />}
        <Tekstfelt navn="tittel" hjelp={egne.tittelHjelp} />
      </Skjema>
    </Dialogvindu>
  );
}

/** Den som ikke deler, velger blant tiltakene hun har ansvaret for. */
function Tiltaksvalg({ bareMine }: { bareMine: boolean }) {
  const { egne } = useSidetekst('erfaring');
  const { meg } = useRom();
  const spoerring = useSpoerring(ErfaringstiltakDocument, { ansvarligId: bareMine ? meg.id : null }, 'TiltakRad Tiltak');
  const valgene = (spoerring.data?.tiltakListe.rader ?? []).filter(({ status }) => status !== 'ide');
  if (bareMine && spoerring.data && valgene.length === 0) return <Paragraph>{egne.ingenEgneTiltak}</Paragraph>;
  return <Valgfelt navn="tiltakId" kreves={bareMine} tom={bareMine ? egne.velgTiltak : egne.utenTiltak} valgene={valgene.map(({ id, nr, navn }) => [id, `${nr}. ${navn}`])} />;
}
