import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Planstatus } from '#libs/contracts';
import { RegistrerSvarDocument } from '../../../generated/graphql.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useTekst } from '../../../tekst/tekst.tsx';
import { Dialogvindu } from '../../../ui/Dialogvindu.tsx';
import { Kryss } from '../../../ui/skjema/Kryss.tsx';
import { Langtekstfelt } from '../../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../../ui/skjema/Valgfelt.tsx';
import { somTekst, tekstEllerNull, tidEllerNull } from '../../../ui/skjema/verdier.ts';
import type { Vindusvalg } from './EttPlanvindu.tsx';
import { LeggVedVedtaket } from './LeggVedVedtaket.tsx';
import { organFor } from './Stegskjema.tsx';

/** Svaret på en plan som er sendt: godkjent, eller i retur med det den nye utgaven skal svare på. */
export function Svarskjema({ plan, lukk, ferdig }: Vindusvalg) {
  const { svar: tekst } = useSidetekst('handlingsplanskjema');
  const { gjort } = useSidetekst('handlingsplan');
  const { planord } = useTekst();
  const registrer = useHandling(RegistrerSvarDocument);
  const [brevId, settBrevId] = useState<string | null>(null);
  const [{ start, versjon }] = useState(() => ({ start: { svar: '', kommentar: '', brev: false, organ: organFor(plan, 'sendt'), dato: '', saksnummer: '', status: plan.status as string }, versjon: plan.versjon }));
  const slutt = () => ferdig({ tekst: gjort.svar, fokus: true });
  if (brevId) return <LeggVedVedtaket vedtakId={brevId} ferdig={slutt} />;
  return (
    <Dialogvindu tittel={tekst.tittel(plan.aar)} lukk={lukk}>
      <Skjema
        navn={`plansvar-${plan.id}`} felter={tekst.felter} start={start} versjon={versjon} fraRad={(rad) => ({ ...start, status: somTekst(rad.status) })} knapp={tekst.knapp} ferdig={() => {}} avbryt={lukk}
        visVerdi={(felt, verdi) => (felt === 'status' ? planord.status[verdi as Planstatus] : felt === 'svar' && verdi ? tekst[verdi as 'godkjent' | 'retur'] : String(verdi))}
        send={async ({ svar: hva, kommentar, brev, organ, dato, saksnummer }, paaVersjon) => {
          const godkjent = hva === 'godkjent';
          const vedtak = brev ? { organ: organ.trim(), utfall: godkjent ? ('godkjent' as const) : ('sendt_tilbake' as const), dato: tidEllerNull(dato), saksnummer: tekstEllerNull(saksnummer) } : null;
          const svar = await registrer({ input: { id: plan.id, versjon: paaVersjon, godkjent, kommentar: tekstEllerNull(kommentar), vedtak } });
          const brevet = svar.ok && brev ? svar.data?.registrerSvar.hendelser[0]?.vedtak?.id : null;
          if (brevet) settBrevId(brevet);
          else if (svar.ok) slutt();
          return svar;
        }}
      >
        <Valgfelt navn="svar" kreves tom={tekst.velg} valgene={(['godkjent', 'retur'] as const).map((hva) => [hva, tekst[hva]])} />
        <Kommentar />
        <Kryss navn="brev" />
        <Brevet />
        <Skjer />
      </Skjema>
    </Dialogvindu>
  );
}

/** En retur må si hva som skal endres; en godkjenning kan være uten ord. */
function Kommentar() {
  const { svar: tekst } = useSidetekst('handlingsplanskjema');
  const retur = useWatch({ name: 'svar' }) === 'retur';
  return <Langtekstfelt navn="kommentar" kreves={retur} hjelp={retur ? tekst.kommentarhjelp : undefined} />;
}

function Brevet() {
  const { vedtak } = useSidetekst('handlingsplanskjema');
  if (!useWatch({ name: 'brev' })) return null;
  return (
    <>
      <Tekstfelt navn="organ" kreves />
      <Tidsfelt navn="dato" hjelp={vedtak.datohjelp} />
      <Tekstfelt navn="saksnummer" />
    </>
  );
}

function Skjer() {
  const { svar: { skjer, angre } } = useSidetekst('handlingsplanskjema');
  const svar = useWatch({ name: 'svar' }) as 'godkjent' | 'retur' | '';
  return svar ? <Paragraph className="skjer" role="status">{skjer[svar]} {angre}</Paragraph> : null;
}
