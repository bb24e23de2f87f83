import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { limits } from '#libs/contracts';
import { SettNyttPassordDocument } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { Ramme } from '../../skall/Ramme.tsx';
import { useTekst } from '../../tekst/tekst.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import { Passordfelt } from '../../ui/skjema/Passordfelt.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';

/** Lenken en programleder har laget: ett nytt passord, så til innloggingen. */
export function NyttPassord() {
  const { innlogging: { nyttPassord }, skall, feltfeil } = useTekst();
  const { token = '' } = useParams({ strict: false });
  const sett = useHandling(SettNyttPassordDocument);
  const [feil, settFeil] = useState<Feil | null>(null);
  const [ferdig, settFerdig] = useState(false);

  const kode = feil?.felt[0]?.code;

  async function send(hendelse: FormEvent<HTMLFormElement>) {
    hendelse.preventDefault();
    const svar = await sett({ input: { token, passord: String(new FormData(hendelse.currentTarget).get('passord')) } });
    if (svar.ok) settFerdig(true); else settFeil(svar.feil);
  }

  return (
    <Ramme meg={null}>
      <Sidetittel tittel={nyttPassord.tittel} />
      {ferdig
        ? <Alert data-color="success" role="status"><Paragraph>{nyttPassord.ferdig}</Paragraph><a className="ds-link" href="/logg-inn">{nyttPassord.tilInnlogging}</a></Alert>
        : (
          <form className="skjema" onSubmit={send} noValidate>
            <Passordfelt navn="passord" ledetekst={nyttPassord.passord} autoComplete="new-password" hjelp={skall.passord.nyttHjelp(limits.passordMin)} feil={kode && feltfeil[kode]()} />
            {feil && feil.felt.length === 0 && <Feilmelding feil={feil} />}
            <div className="knapper"><Button type="submit">{nyttPassord.sett}</Button></div>
          </form>
        )}
    </Ramme>
  );
}
