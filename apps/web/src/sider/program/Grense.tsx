import { Button } from '@digdir/designsystemet-react';
import { useMemo, useState } from 'react';
import { omraadekart } from '#libs/charts';
import type { OmraadeFragment } from '../../generated/graphql.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { flateneI } from '../../ui/kart/flater.ts';
import { lat } from '../../ui/lat.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';

const Grenseskjema = lat(() => import('./Grenseskjema.tsx').then((fil) => fil.Grenseskjema));
const maks = { bredde: 320, hoeyde: 240 };

/** Formen på området, når grensa er lagt inn, og det å legge den inn fra ei fil. Tallene og grunnkretsene står ved siden av. */
export function Grense({ omraade, kanEndre }: { omraade: OmraadeFragment; kanEndre: boolean }) {
  const { program: { omraader: { grense: tekst } } } = useTekst();
  const [aapen, settAapen] = useState(false);
  const flater = useMemo(() => flateneI(omraade.grense), [omraade.grense]);
  const tegn = useMemo(() => (bredde: number) => omraadekart({
    tittel: tekst.tittel(omraade.navn), setning: tekst.setning(flater.length, flater.flat(2).length), flater, bredde: Math.min(bredde, maks.bredde), mestHoeyde: maks.hoeyde,
  }), [flater, omraade.navn, tekst]);
  return (
    <div className="grensekart">
      {omraade.grenseOppdiktet && <p className="dempet">{tekst.oppdiktet} <Oppdiktet er /></p>}
      {flater.length > 0 && <Diagram tegn={tegn} filnavn="" maksBredde={maks.bredde} />}
      {kanEndre && <Button variant="tertiary" data-size="sm" className="skjul-paa-papir" onClick={() => settAapen(true)}>{flater.length > 0 ? tekst.bytt : tekst.leggInn}</Button>}
      {aapen && <Dialogvindu tittel={tekst.vindu(omraade.navn)} lukk={() => settAapen(false)}><Grenseskjema omraade={omraade} lukk={() => settAapen(false)} /></Dialogvindu>}
    </div>
  );
}
