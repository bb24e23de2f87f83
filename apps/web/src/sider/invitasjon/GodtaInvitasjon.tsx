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

/** Det første møtet: hvem en er invitert som, hvor, og ett felt. */
export function GodtaInvitasjon() {
  const { innlogging: { invitasjon } } = useTekst();
  const { token = '' } = useParams({ strict: false });
  const spoerring = useSpoerring(InvitasjonDocument, { token }, 'InvitasjonInnhold');
  return (
    <Ramme meg={null}>
      <Sidetittel tittel={invitasjon.tittel} />
      <Hentet spoerring={spoerring} velg={({ invitasjon: funnet }) => funnet} linjer={3}>
        {(funnet) => <Mottak token={token} innhold={funnet} />}
      </Hentet>
    </Ramme>
  );
}

function Mottak({ token, innhold }: { token: string; innhold: InvitasjonQuery['invitasjon'] }) {
  const { innlogging: { invitasjon }, skall, ord, feltfeil } = useTekst();
  const godta = useHandling(GodtaInvitasjonDocument);
  const [feil, settFeil] = useState<Feil | null>(null);

  const feilVed = (path: string) => { const kode = feil?.felt.find((felt) => felt.path === path)?.code; return kode && feltfeil[kode](); };

  async function send(hendelse: FormEvent<HTMLFormElement>) {
    hendelse.preventDefault();
    const felt = new FormData(hendelse.currentTarget);
    const egne = innhold.epost === null ? { navn: String(felt.get('navn')), epost: String(felt.get('epost')) } : {};
    const svar = await godta({ input: { token, passord: String(felt.get('passord')), ...egne } });
    // Full sidelasting: den som nå er inne, er kanskje en annen enn den som var det.
    if (svar.ok) location.replace('/'); else settFeil(svar.feil);
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
