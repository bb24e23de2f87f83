import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { DelingerDocument, type DelingerQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { AnnetDelt } from './AnnetDelt.tsx';
import { DELINGSTYPER } from './delingstyper.ts';
import { EnDeling } from './EnDeling.tsx';
import { KlartTilAaDeles } from './KlartTilAaDeles.tsx';
import { Selvdeling } from './Selvdeling.tsx';

/** Hva ser de andre av oss? */
export function Deling() {
  const tekst = useSidetekst('deling');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const { kode } = useRom().arbeidsrom;
  const kanHente = useKan('datauttak.hent');
  const spoerring = useSpoerring(DelingerDocument, {}, DELINGSTYPER);
  return (
    <Tilgang krever="deling.les">
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.delinger}>{(delinger) => <Nettverket {...delinger} />}</Hentet>
      <p className="skjul-paa-papir"><Lenke to="/$rom/evaluering" params={{ rom: arbeidsrom.kode }}>{tekst.tilEvalueringen}</Lenke></p>
      {kanHente && <p className="sevidere skjul-paa-papir"><Lenke to="/$rom/datauttak" params={{ rom: kode }}>{tekst.tilDatauttak}</Lenke></p>}
    </Tilgang>
  );
}

function Nettverket({ nettverk, delinger, annet, selvdeling, paaminnelser, aapentForEvaluering: aapent, ...klare }: DelingerQuery['delinger']) {
  const tekst = useSidetekst('deling');
  if (!nettverk) return <Paragraph>{tekst.ingenNettverk}</Paragraph>;
  return (
    <>
      <Minnet paaminnelser={paaminnelser} />
      <KlartTilAaDeles {...klare} nettverk={nettverk} aapent={aapent} />
      <Seksjon tittel={tekst.medNettverket(nettverk)}>
        {delinger.length === 0 ? <Tom nivaa={3} tittel={tekst.ingenting} tekst={tekst.ingentingTekst} /> : delinger.map((en) => <EnDeling key={en.id} deling={en} aapent={aapent} />)}
      </Seksjon>
      <AnnetDelt annet={annet} />
      <Selvdeling valg={selvdeling} />
    </>
  );
}

/** Det koordinatoren har minnet om. Borte når det er delt. */
function Minnet({ paaminnelser }: Pick<DelingerQuery['delinger'], 'paaminnelser'>) {
  const { minnet: tekst, hva } = useSidetekst('delingsvalg');
  if (paaminnelser.length === 0) return null;
  return (
    <Alert data-color="info">
      <Heading level={2} data-size="2xs">{tekst.tittel}</Heading>
      <ul>{paaminnelser.map(({ id, type, aar, minnet, antall }) => <li key={id}>{tekst.en(hva[type](aar), visDag(minnet), antall)}</li>)}</ul>
      <Paragraph>{tekst.frivillig}</Paragraph>
    </Alert>
  );
}
