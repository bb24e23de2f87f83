import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { forslagsslag, limits, nasjonaleTemaer, ordlyden, ordlydsfelt, ordlydsgrense, type Forslagsslag, type Ordlydsfelt } from '#libs/contracts';
import { CreateErfaringsforslagDocument, SvarPaaForslagDocument, type EnErfaringFragment, type ErfaringsinnholdetFragment } from '../../generated/graphql.ts';
import { useHandling, type Svar } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { tekstEllerNull } from '../../ui/skjema/verdier.ts';
import { Ordlyd } from './utgave/Ordlyd.tsx';

type Forslaget = EnErfaringFragment['forslag'][number];

export function NyttForslag({ erfaringId, innhold, lukk }: { erfaringId: string; innhold: ErfaringsinnholdetFragment; lukk: () => void }) {
  const { redaksjon: tekst, felter } = useSidetekst('erfaring');
  const foreslaa = useHandling(CreateErfaringsforslagDocument);
  // Hvert felt har sin egen tekst i skjemaet, og begynner med det som står: da er det en rettelse, ikke et nytt forsøk.
  const staar = Object.fromEntries(ordlydsfelt.map((navn) => [navn, ordlyden(innhold[navn])]));
  return (
    <Dialogvindu tittel={tekst.foreslaa} lukk={lukk}>
      <Skjema<Record<string, string>>
        navn={`forslag-${erfaringId}`} felter={{ ...Object.fromEntries(ordlydsfelt.map((navn) => [navn, felter[navn]!])), ...tekst.felter }} start={{ slag: 'spoersmaal', forslag: '', tema: 'arbeid', felt: 'kort', begrunnelse: '', ...staar }} knapp={tekst.send} ferdig={lukk} avbryt={lukk}
        send={async (verdier) => {
          const slag = verdier['slag'] as Forslagsslag;
          const felt = slag === 'ordlyd' ? verdier['felt'] as Ordlydsfelt : null;
          return vedFeltet(felt, await foreslaa({ input: { erfaringId, slag, felt, forslag: verdier[felt ?? (slag === 'tema' ? 'tema' : 'forslag')]!, begrunnelse: tekstEllerNull(verdier['begrunnelse']!) } }));
        }}
      >
        <Paragraph>{tekst.tekst}</Paragraph>
        <Valgfelt navn="slag" kreves valgene={forslagsslag.map((kode) => [kode, tekst.slag[kode]])} />
        <Forslagsfelt />
        <Langtekstfelt navn="begrunnelse" />
      </Skjema>
    </Dialogvindu>
  );
}

/** Serveren kaller det forslaget; skjemaet har en tekst for hvert felt. */
const vedFeltet = (felt: Ordlydsfelt | null, svar: Svar): Svar =>
  (felt && !svar.ok ? { ok: false, feil: { ...svar.feil, felt: svar.feil.felt.map((en) => ({ ...en, path: en.path.replace(/forslag$/, felt) })) } } : svar);

/** Et tema velges, en ordlyd rettes i det som står, og et spørsmål skrives. */
function Forslagsfelt() {
  const { temaord } = useTekst();
  const { felter, redaksjon: { punktvis } } = useSidetekst('erfaring');
  const [slag, felt] = useWatch({ name: ['slag', 'felt'] }) as [Forslagsslag, Ordlydsfelt];
  if (slag === 'tema') return <Valgfelt navn="tema" kreves valgene={nasjonaleTemaer.map((kode) => [kode, temaord.tema[kode]])} />;
  if (slag === 'spoersmaal') return <Langtekstfelt navn="forslag" kreves maks={limits.setning} rader={2} />;
  const liste = felt === 'suksesskriterier' || felt === 'fallgruver' || felt === 'laerdom';
  return (
    <>
      <Valgfelt navn="felt" kreves valgene={ordlydsfelt.map((navn) => [navn, felter[navn]!])} />
      <Langtekstfelt key={felt} navn={felt} kreves maks={liste ? limits.tekst : ordlydsgrense(felt)} rader={5} {...(liste && { hjelp: punktvis })} />
    </>
  );
}

export function SvarPaaForslag({ forslag, lukk }: { forslag: Forslaget; lukk: () => void }) {
  const { redaksjon: tekst, felter } = useSidetekst('erfaring');
  const svar = useHandling(SvarPaaForslagDocument);
  const [endretHer, settEndretHer] = useState(false);
  const { id, slag, felt, utdatert } = forslag;
  return (
    <Dialogvindu tittel={felt ? tekst.nyOrdlyd(felter[felt]!) : tekst.slag[slag]} lukk={lukk} bred={felt !== null}>
      <Skjema
        navn={`svar-${id}`} felter={tekst.svarfelter} start={{ godtatt: utdatert ? 'nei' : 'ja', tekst: '' }} knapp={tekst.svarKnapp} ferdig={lukk} avbryt={lukk}
        send={async ({ godtatt, tekst: ord }) => {
          const utfall = await svar({ input: { forslagId: id, godtatt: godtatt === 'ja', tekst: tekstEllerNull(ord) } });
          settEndretHer(felt !== null && !utfall.ok && utfall.feil.kode === 'CONFLICT');
          return utfall;
        }}
      >
        {felt ? <Ordlyd fra={forslag.fra ?? ''} til={forslag.forslag} /> : slag !== 'tema' && <Paragraph>{forslag.forslag}</Paragraph>}
        {(utdatert || endretHer) && <Alert data-color="warning"><Paragraph>{tekst.utdatert}</Paragraph></Alert>}
        {slag !== 'spoersmaal' && <><Paragraph>{tekst.svarTekst}</Paragraph><Valgfelt navn="godtatt" kreves valgene={([['ja', tekst.svarValg.ja], ['nei', tekst.svarValg.nei]] as const).filter(([verdi]) => verdi === 'nei' || !utdatert)} /></>}
        <Svartekst slag={slag} />
      </Skjema>
    </Dialogvindu>
  );
}

/** Et spørsmål skal ha et svar, og den som foreslo andre ord, skal få vite hvorfor ikke. */
function Svartekst({ slag }: { slag: Forslagsslag }) {
  const godtatt = useWatch({ name: 'godtatt' }) as string;
  return <Langtekstfelt navn="tekst" kreves={slag === 'spoersmaal' || (slag === 'ordlyd' && godtatt === 'nei')} />;
}
