import { Paragraph } from '@digdir/designsystemet-react';
import { useWatch } from 'react-hook-form';
import { limits, vedtaksutfall, type Vedtaksutfall } from '#libs/contracts';
import { LinjeneDocument, VedtaOverfoeringDocument, type OverfoeringFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { visKroner } from '../../ui/penger.ts';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';
import type { Vindusvalg } from './EttVindu.tsx';
import { PENGETYPER } from './pengetyper.ts';

/** Vedtaket er gjort i et møte; her skrives det inn. Et ja flytter pengene. */
export function Vedtaksskjema({ overfoering, lukk, ferdig }: Vindusvalg & { overfoering: OverfoeringFragment }) {
  const { vedta: tekst } = useSidetekst('oekonomiskjema');
  const { pengeord } = useTekst();
  const vedta = useHandling(VedtaOverfoeringDocument);
  const neste = overfoering.fraAar + 1;
  const linjer = useSpoerring(LinjeneDocument, { aar: neste }, PENGETYPER).data?.oekonomi.linjer ?? [];
  const start = { organ: '', utfall: '', dato: '', saksnummer: '', merknad: '', tilLinjeId: '', status: overfoering.status as string };
  return (
    <Dialogvindu tittel={tekst.tittel(overfoering.navn)} lukk={lukk}>
      <Skjema
        navn={`vedta-${overfoering.id}`} felter={tekst.felter} start={start} versjon={overfoering.versjon} fraRad={(rad) => ({ ...start, status: String(rad.status) })}
        visVerdi={(felt, verdi) => (felt === 'status' ? pengeord.overfoering[verdi as OverfoeringFragment['status']] : felt === 'utfall' && verdi ? pengeord.utfall[verdi as Vedtaksutfall] : felt === 'tilLinjeId' ? (linjer.find(({ id }) => id === verdi)?.navn ?? tekst.nyLinje) : String(verdi))}
        knapp={tekst.knapp} ferdig={ferdig} avbryt={lukk}
        send={({ organ, utfall, dato, saksnummer, merknad, tilLinjeId }, versjon) => vedta({
          input: {
            id: overfoering.id, versjon, tilLinjeId: tilLinjeId || null,
            vedtak: { organ: organ.trim(), utfall: utfall as Vedtaksutfall, dato: tidEllerNull(dato), saksnummer: tekstEllerNull(saksnummer), merknad: tekstEllerNull(merknad) },
          },
        })}
      >
        <Tekstfelt navn="organ" kreves hjelp={tekst.organhjelp} />
        <Valgfelt navn="utfall" kreves tom="" valgene={vedtaksutfall.map((utfall) => [utfall, pengeord.utfall[utfall]])} />
        <Tidsfelt navn="dato" hjelp={tekst.datohjelp} />
        <Tekstfelt navn="saksnummer" />
        <Valgfelt navn="tilLinjeId" tom={tekst.nyLinje} valgene={linjer.map(({ id, nr, navn }) => [id, `${nr}. ${navn}`])} />
        <Langtekstfelt navn="merknad" maks={limits.tekst} rader={2} />
        <Skjer beloep={overfoering.beloep} aar={neste} />
      </Skjema>
    </Dialogvindu>
  );
}

const ja: readonly Vedtaksutfall[] = ['vedtatt', 'vedtatt_med_endringer', 'godkjent'];

/** Hva vedtaket gjør, før det registreres. */
function Skjer({ beloep, aar }: { beloep: string | null; aar: number }) {
  const { vedta: { skjer } } = useSidetekst('oekonomiskjema');
  const utfall = useWatch({ name: 'utfall' }) as Vedtaksutfall | '';
  if (!utfall) return null;
  const setning = ja.includes(utfall) ? skjer.vedtatt(visKroner(beloep ?? '0'), aar) : utfall === 'avslaatt' || utfall === 'sendt_tilbake' ? skjer[utfall] : skjer.venter;
  return <Paragraph className="skjer" role="status">{setning}</Paragraph>;
}
