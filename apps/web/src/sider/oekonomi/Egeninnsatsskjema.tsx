import { Paragraph } from '@digdir/designsystemet-react';
import { limits } from '#libs/contracts';
import { CreateEgeninnsatsDocument, RemoveEgeninnsatsDocument, TiltaksnavnDocument, UpdateEgeninnsatsDocument, type EgeninnsatsFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { kronerEllerNull, somKroner } from '../../ui/penger.ts';
import { Beloepsfelt } from '../../ui/skjema/Beloepsfelt.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall, somTall, somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';
import { idFra } from '../ett-tiltak/id-fra.ts';
import type { Vindusvalg } from './EttVindu.tsx';
import { usePengeside } from './pengetyper.ts';

const fraRad = (rad: Rad) => ({
  navn: somTekst(rad.navn), tiltakId: idFra(rad, 'tiltak'), beloep: somKroner(rad.beloep ?? rad.beloepOere), timer: somTall(rad.timer), stillingsprosent: somTall(rad.stillingsprosent), beskrivelse: somTekst(rad.beskrivelse),
});

/** Det kommunen legger inn selv. Kroner, timer og stilling står hver for seg, og alt kan være ukjent. */
export function Egeninnsatsskjema({ egeninnsats, lukk, ferdig }: Vindusvalg & { egeninnsats?: EgeninnsatsFragment | undefined }) {
  const { egeninnsats: tekst } = useSidetekst('oekonomiskjema');
  const { aar, tiltak } = usePengeside();
  const opprett = useHandling(CreateEgeninnsatsDocument);
  const endre = useHandling(UpdateEgeninnsatsDocument);
  const valg = useSpoerring(TiltaksnavnDocument, {}, 'TiltakRad');
  return (
    <Dialogvindu tittel={egeninnsats ? tekst.endre : tekst.ny} lukk={lukk}>
      <Hentet spoerring={valg} velg={({ tiltakListe }) => tiltakListe.rader} linjer={5}>
        {(tiltakene) => (
          <Skjema
            navn={egeninnsats ? `egeninnsats-${egeninnsats.id}` : `egeninnsats-ny-${tiltak?.id ?? aar}`} felter={tekst.felter} start={fraRad(egeninnsats ? { ...egeninnsats } : { tiltak })} versjon={egeninnsats?.versjon ?? 0}
            fraRad={fraRad} knapp={tekst.knapp} ferdig={ferdig} avbryt={lukk} visVerdi={(felt, verdi) => (felt === 'tiltakId' ? (tiltakene.find(({ id }) => id === verdi)?.navn ?? '') : String(verdi))}
            send={({ navn, tiltakId, beloep, timer, stillingsprosent, beskrivelse }, versjon) => {
              const felt = { navn: navn.trim(), tiltakId: tiltakId || null, beloep: kronerEllerNull(beloep), timer: lesTall(timer), stillingsprosent: lesTall(stillingsprosent), beskrivelse: tekstEllerNull(beskrivelse) };
              return egeninnsats ? endre({ input: { id: egeninnsats.id, versjon, ...felt } }) : opprett({ input: { aar, ...felt } });
            }}
          >
            <Paragraph>{tekst.hjelp}</Paragraph>
            <Tekstfelt navn="navn" kreves />
            <Valgfelt navn="tiltakId" valgene={tiltakene.map(({ id, navn }) => [id, navn])} />
            <Beloepsfelt navn="beloep" minst={0} />
            <Tallfelt navn="timer" />
            <Tallfelt navn="stillingsprosent" />
            <Langtekstfelt navn="beskrivelse" maks={limits.tekst} rader={2} />
          </Skjema>
        )}
      </Hentet>
    </Dialogvindu>
  );
}

export function FjernEgeninnsats({ egeninnsats, lukk, ferdig }: Vindusvalg & { egeninnsats: EgeninnsatsFragment }) {
  const { egeninnsats: tekst } = useSidetekst('oekonomiskjema');
  const { ui } = useTekst();
  const fjern = useHandling(RemoveEgeninnsatsDocument);
  return (
    <Bekreft
      farlig tittel={tekst.fjern(egeninnsats.navn)} tekst={tekst.fjernTekst} knapp={ui.fjern} lukk={lukk} ferdig={ferdig}
      visNaa={(rad) => <p>{String(rad.navn ?? '')}</p>} gjoer={(versjon = egeninnsats.versjon) => fjern({ input: { id: egeninnsats.id, versjon } })}
    />
  );
}
