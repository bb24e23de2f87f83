import { Button } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { AddPaameldingDocument, RemovePaameldingDocument, UpdatePaameldingDocument } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Angre } from '../../ui/Angre.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import { lat } from '../../ui/lat.ts';
import type { Post } from './program.ts';

const Paameldingsvindu = lat(() => import('./Paameldingsvindu.tsx').then((fil) => fil.Paameldingsvindu));
type Paamelding = Post['paameldinger'][number];

/** Hvem som kommer, som antall og rolle, og køen. En melder på, endrer og melder av der det står. */
export function Paameldinger({ post }: { post: Post }) {
  const tekst = useSidetekst('konferanse');
  const meldPaa = useHandling(AddPaameldingDocument);
  const endre = useHandling(UpdatePaameldingDocument);
  const meldAv = useHandling(RemovePaameldingDocument);
  const [vindu, settVindu] = useState<{ hva: 'sett'; paamelding: Paamelding | null } | { hva: 'av'; paamelding: Paamelding } | null>(null);
  const [avmeldt, settAvmeldt] = useState<Paamelding | null>(null);
  const [feil, settFeil] = useState<Feil | null>(null);
  const lukk = () => settVindu(null);
  const taPlass = async ({ id, versjon }: Paamelding) => { const svar = await endre({ input: { id, versjon, taPlass: true } }); settFeil(svar.ok ? null : svar.feil); };
  return (
    <>
      {avmeldt && <Angre tekst={tekst.avmeldt} angre={() => meldPaa({ input: { konferansepostId: post.id, antall: avmeldt.antall, rolle: avmeldt.rolle, venteliste: avmeldt.koeplass !== null } })} ferdig={() => settAvmeldt(null)} />}
      {feil && <Feilmelding feil={feil} />}
      {post.paameldinger.length > 0 && (
        <ul className="rader">
          {post.paameldinger.map((en) => (
            <li key={en.id}>
              <div className="radinnhold">
                <p><strong>{en.kommune}:</strong> {tekst.paameldingsrad(en.antall, tekst.rolle[en.rolle])}{en.koeplass !== null && <>, {tekst.iKoe(en.koeplass)}</>}</p>
                {en.kanFaaPlass && en.handlinger.length > 0 && <p>{tekst.plassTilDere}</p>}
              </div>
              <div className="radvalg skjul-paa-papir">
                {en.kanFaaPlass && en.handlinger.includes('updatePaamelding') && <Button data-size="sm" aria-label={tekst.taPlassHva(post.tittel)} onClick={() => void taPlass(en)}>{tekst.taPlass}</Button>}
                {en.handlinger.includes('updatePaamelding') && <Button variant="tertiary" data-size="sm" onClick={() => settVindu({ hva: 'sett', paamelding: en })}>{tekst.endre}</Button>}
                {en.handlinger.includes('removePaamelding') && <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => settVindu({ hva: 'av', paamelding: en })}>{tekst.meldAv}</Button>}
              </div>
            </li>
          ))}
        </ul>
      )}
      {post.handlinger.includes('addPaamelding') && <p className="skjul-paa-papir"><Button variant="secondary" data-size="sm" aria-label={tekst.meldPaaHva(post.tittel)} onClick={() => settVindu({ hva: 'sett', paamelding: null })}>{tekst.meldPaa}</Button></p>}
      <Suspense>{vindu?.hva === 'sett' && <Paameldingsvindu post={post} paamelding={vindu.paamelding} lukk={lukk} />}</Suspense>
      {vindu?.hva === 'av' && (
        <Bekreft
          farlig tittel={`${tekst.meldAv}: ${post.tittel}`} tekst={tekst.meldAvTekst} knapp={tekst.meldAv} lukk={lukk} visNaa={(rad) => <p>{String(rad.antall ?? '')}</p>}
          gjoer={(versjon = vindu.paamelding.versjon) => meldAv({ input: { id: vindu.paamelding.id, versjon } })} ferdig={() => { settAvmeldt(vindu.paamelding); lukk(); }}
        />
      )}
    </>
  );
}
