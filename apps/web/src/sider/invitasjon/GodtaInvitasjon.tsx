import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { limits } from '#libs/contracts';
import { GodtaInvitasjonDocument, InvitasjonDocument, type InvitasjonQuery } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Ramme } from '../../skall/Ramme.tsx';
import { useTekst } from '../../tekst/tekst.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kontofelt, Passordfelt } from '../../ui/skjema/Passordfelt.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';

/** Det første møtet: hvem en er invitert som, hvor, og ett felt. Ingen ønskes velkommen før lenken er prøvd. */
export function GodtaInvitasjon() {
  const { innlogging: { invitasjon } } = useTekst();
  const { token = '' } = useParams({ strict: false });
  const spoerring = useSpoerring(InvitasjonDocument, { token }, 'InvitasjonInnhold');
  const [brukt, settBrukt] = useState(false);
  const ugyldig = brukt || spoerring.feil?.kode === 'INVITATION_INVALID';
  const tittel = ugyldig ? invitasjon.ugyldig : spoerring.data ? invitasjon.tittel : invitasjon.henter;
  return (
    <Ramme meg={null}>
      {/* Blir lenken ugyldig mens skjemaet står åpent, er det en ny side, og overskriften tar fokus. */}
      <Sidetittel key={String(brukt)} tittel={tittel}>{ugyldig && <Paragraph variant="long">{invitasjon.ugyldigTekst}</Paragraph>}</Sidetittel>
      {ugyldig ? <a className="ds-link" href="/">{invitasjon.tilInnlogging}</a> : (
        <Hentet spoerring={spoerring} velg={({ invitasjon: funnet }) => funnet} linjer={3}>
          {(funnet) => <Mottak token={token} innhold={funnet} forSent={() => settBrukt(true)} />}
        </Hentet>
      )}
    </Ramme>
  );
}

function Mottak({ token, innhold, forSent }: { token: string; innhold: InvitasjonQuery['invitasjon']; forSent: () => void }) {
  const { innlogging: { invitasjon }, skall, ord, feltfeil } = useTekst();
  const godta = useHandling(GodtaInvitasjonDocument);
  const [feil, settFeil] = useState<Feil | null>(null);

  const feilVed = (path: string) => { const kode = feil?.felt.find((felt) => felt.path === path)?.code; return kode && feltfeil[kode](); };

  async function send(hendelse: FormEvent<HTMLFormElement>) {
    hendelse.preventDefault();
    const felt = new FormData(hendelse.currentTarget);
    // Et tomt felt sendes som manglende, så alt som mangler, sies på én gang.
    const egne = innhold.epost === null ? { navn: skrevet(felt, 'navn'), epost: skrevet(felt, 'epost') } : {};
    const svar = await godta({ input: { token, passord: String(felt.get('passord')), ...egne } });
    // Full sidelasting: den som nå er inne, er kanskje en annen enn den som var det.
    if (svar.ok) location.replace('/');
    else if (svar.feil.kode === 'INVITATION_INVALID') forSent();
    else settFeil(svar.feil);
  }

  return (
    <form className="skjema" onSubmit={send} noValidate>
      <Paragraph variant="long">{invitasjon.til(innhold.epost && innhold.navn, ord.rolle(innhold.rolle), innhold.arbeidsrom)} {invitasjon.passordhjelp}</Paragraph>
      {innhold.epost === null ? (
        <>
          <Kontofelt navn="navn" ledetekst={invitasjon.navn} type="text" maks={limits.navn} autoComplete="name" feil={feilVed('navn')} />
          <Kontofelt navn="epost" ledetekst={invitasjon.epost} type="email" maks={limits.epost} autoComplete="username" feil={feilVed('epost')} />
        </>
      ) : <input type="email" name="epost" autoComplete="username" value={innhold.epost} readOnly hidden />}
      <Passordfelt
        navn="passord" ledetekst={invitasjon.passord} autoComplete="new-password" hjelp={skall.passord.nyttHjelp(limits.passordMin)} feil={feilVed('passord')}
      />
      {feil && feil.felt.length === 0 && <Feilmelding feil={feil} />}
      <div className="knapper"><Button type="submit">{invitasjon.godta}</Button></div>
    </form>
  );
}

const skrevet = (felt: FormData, navn: string) => String(felt.get(navn)).trim() || null;
