import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState, type FormEvent } from 'react';
import { limits } from '#libs/contracts';
import { ByttPassordDocument } from '../generated/graphql.ts';
import type { Feil } from '../graphql/feil.ts';
import { useHandling } from '../graphql/useHandling.ts';
import { useTekst } from '../tekst/tekst.tsx';
import { Dialogvindu } from '../ui/Dialogvindu.tsx';
import { Feilmelding } from '../ui/Feilmelding.tsx';
import { Passordfelt } from '../ui/skjema/Passordfelt.tsx';

/** Et passord er aldri et utkast: dette skjemaet husker ingenting. */
export function ByttPassord({ lukk }: { lukk: () => void }) {
  const { skall: { passord }, ui, feltfeil } = useTekst();
  const bytt = useHandling(ByttPassordDocument);
  const [ferdig, settFerdig] = useState(false);
  const [feil, settFeil] = useState<Feil | null>(null);

  async function send(hendelse: FormEvent<HTMLFormElement>) {
    hendelse.preventDefault();
    const felt = new FormData(hendelse.currentTarget);
    const svar = await bytt({ input: { gammelt: String(felt.get('gammelt')), passord: String(felt.get('passord')) } });
    if (svar.ok) settFerdig(true); else settFeil(svar.feil);
  }
  const kode = (navn: string) => feil?.felt.find(({ path }) => path.endsWith(navn))?.code;
  const svakt = kode('passord');

  return (
    <Dialogvindu tittel={passord.tittel} lukk={lukk}>
      {ferdig
        ? <Alert data-color="success" role="status"><Paragraph>{passord.byttet}</Paragraph></Alert>
        : (
          <form className="skjema" onSubmit={send} noValidate>
            <Passordfelt navn="gammelt" ledetekst={passord.gammelt} autoComplete="current-password" feil={kode('gammelt') && passord.gammeltFeil} />
            <Passordfelt navn="passord" ledetekst={passord.nytt} autoComplete="new-password" hjelp={passord.nyttHjelp(limits.passordMin)} feil={svakt && feltfeil[svakt]()} />
            {feil && feil.felt.length === 0 && <Feilmelding feil={feil} />}
            <div className="knapper">
              <Button type="submit">{passord.bytt}</Button>
              <Button type="button" variant="tertiary" data-color="neutral" onClick={lukk}>{ui.avbryt}</Button>
            </div>
          </form>
        )}
    </Dialogvindu>
  );
}
