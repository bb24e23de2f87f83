import { useState } from 'react';
import { Alert } from '@digdir/designsystemet-react';
import { maalformer, maalformnavn, type Maalform } from '../tekst/maalform.ts';
import { useSpraak } from '../tekst/tekst.tsx';
import { kunngjoer } from '../ui/kunngjoering.ts';
import { Radiovalg } from '../ui/Radiovalg.tsx';

/** Språket på sidene. Ingenting lastes på nytt, så det noen holder på å skrive, står. */
export function Maalformvelger() {
  const { katalog: { skall: { spraak } }, maalform, bytt } = useSpraak();
  const [paaVei, settPaaVei] = useState<Maalform | null>(null);
  const [gikkGalt, settGikkGalt] = useState(false);

  async function velg(ny: Maalform) {
    settPaaVei(ny);
    settGikkGalt(false);
    try {
      kunngjoer((await bytt(ny)).skall.spraak.byttet);
    } catch {
      settGikkGalt(true);
    }
    settPaaVei((siste) => (siste === ny ? null : siste));
  }
  return (
    <>
      <Radiovalg tittel={spraak.tittel} valg={maalformer} valgt={paaVei ?? maalform} velg={velg} sagt={(en) => ({ navn: maalformnavn[en], lang: en })} />
      {gikkGalt && <Alert data-color="warning" role="alert">{spraak.ikkeHentet}</Alert>}
    </>
  );
}
