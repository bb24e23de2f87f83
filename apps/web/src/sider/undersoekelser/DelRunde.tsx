import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { DelUndersoekelseDocument, UndersoekelsesdelingsutkastDocument, type UndersoekelsesdelingsutkastQuery } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { DelSkjema } from '../deling/DelSkjema.tsx';
import { DELINGSTYPER } from '../deling/delingstyper.ts';
import { DeltUndersoekelse } from '../deling/DeltUndersoekelse.tsx';

interface Vindu { rundeId: string; navn: string; lukk: () => void; delt: () => void }

/** Nøyaktig det som går ut når en runde deles, eller hvorfor ingenting kan det. */
export function DelRunde(vindu: Vindu) {
  const { forhaandsvisning } = useSidetekst('deling');
  const spoerring = useSpoerring(UndersoekelsesdelingsutkastDocument, { id: vindu.rundeId }, `${DELINGSTYPER} Undersoekelse Undersoekelsesrundelinje Undersoekelsesutkast`);
  return (
    <Dialogvindu tittel={forhaandsvisning.tittel(vindu.navn)} lukk={vindu.lukk} bred>
      <Hentet spoerring={spoerring} velg={(data) => data} linjer={6}>{(data) => <Utkastet {...vindu} {...data} hentIgjen={spoerring.hentIgjen} />}</Hentet>
    </Dialogvindu>
  );
}

function Utkastet({ rundeId, lukk, delt, undersoekelsesdelingsutkast: utkast, delinger: { nettverk, aapentForEvaluering }, hentIgjen }: Vindu & UndersoekelsesdelingsutkastQuery & { hentIgjen: () => void }) {
  const { forhaandsvisning } = useSidetekst('deling');
  const { deling: tekst } = useSidetekst('undersoekelse');
  const del = useHandling(DelUndersoekelseDocument);
  const rom = useRom().arbeidsrom.kode;
  if (!nettverk) return <Paragraph>{tekst.ingenNettverk}</Paragraph>;
  if (!utkast.undersoekelse || !utkast.kontrollsum) return <Alert data-color="warning"><Paragraph><strong>{tekst.holdt}</strong></Paragraph><Paragraph>{(utkast.grunn && tekst.grunner[utkast.grunn]) ?? tekst.annet}</Paragraph></Alert>;
  const { undersoekelse, kontrollsum } = utkast;
  const tall = undersoekelse.spoersmaal.flatMap(({ n, antall }) => [n ?? null, ...antall]);
  return (
    <>
      <Paragraph variant="long">{tekst.tekst(nettverk)} {forhaandsvisning.satsing(utkast.satsing)}</Paragraph>
      <OppdiktetForklart er={utkast.oppdiktet} />
      <DeltUndersoekelse undersoekelse={undersoekelse} />
      <Alert data-color="info"><Paragraph>{tekst.skjulte(tall.filter((et) => et === null).length, tall.length)} {tekst.minne}</Paragraph></Alert>
      {utkast.altDelt
        ? <Alert data-color="warning"><Paragraph>{tekst.altDelt} <Lenke to="/$rom/deling" params={{ rom }}>{tekst.tilDeling}</Lenke></Paragraph></Alert>
        : (
          <DelSkjema
            key={kontrollsum} navn={`del-undersoekelse-${rundeId}`} bekreft={tekst.bekreft} aapent={aapentForEvaluering} lukk={lukk} hentIgjen={hentIgjen}
            del={async (valg) => { const svar = await del({ input: { undersoekelsesrundeId: rundeId, kontrollsum, ...valg } }); if (svar.ok) delt(); return svar; }}
          />
        )}
    </>
  );
}
