import { Alert, Checkbox, Fieldset, Heading, Paragraph, Table, Textfield } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { alleUttaksrom, type Uttaksrom } from '#libs/contracts';
import type { DatauttakQuery } from '../../generated/graphql.ts';
import { visAntall } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';

type Uttak = DatauttakQuery['datauttak'];

const aarstall = /^(19|20|21)\d\d$/;

/** Valget av rom og år, lenken til pakken, og hva den får i seg. */
export function Pakken({ uttak: { rom: aapne, fraAar, tilAar, grense, tabeller, aldriMed } }: { uttak: Uttak }) {
  const tekst = useSidetekst('datauttak');
  const { kode, utenfra } = useRom().arbeidsrom;
  const rommene = alleUttaksrom.filter((rom) => aapne.includes(rom));
  const [valgte, settValgte] = useState<readonly Uttaksrom[]>(rommene);
  const [fra, settFra] = useState(fraAar === null || fraAar === undefined ? '' : String(fraAar));
  const [til, settTil] = useState(tilAar === null || tilAar === undefined ? '' : String(tilAar));
  const galt = (aar: string) => aar !== '' && !aarstall.test(aar);
  const feil = valgte.length === 0 ? tekst.velgRom : galt(fra) || galt(til) ? tekst.ugyldigAar : fra !== '' && til !== '' && fra > til ? tekst.avOrden : null;
  const adresse = (prikket: boolean) => `/eksport/${kode}/datauttak.zip?${new URLSearchParams({ ...(valgte.length < rommene.length && { rom: valgte.join(',') }), ...(fra && { fraAar: fra }), ...(til && { tilAar: til }), ...(!prikket && { prikket: 'nei' }) }).toString()}`;
  return (
    <>
      <div className="skjema">
        <Fieldset className="felt skjul-paa-papir">
          <Fieldset.Legend>{tekst.rom}</Fieldset.Legend>
          {rommene.map((rom) => <Checkbox key={rom} label={tekst.romnavn[rom]} checked={valgte.includes(rom)} onChange={({ target }) => settValgte(target.checked ? rommene.filter((en) => en === rom || valgte.includes(en)) : valgte.filter((en) => en !== rom))} />)}
        </Fieldset>
        <Textfield className="felt skjul-paa-papir" label={tekst.fraAar} description={tekst.aarHjelp} inputMode="numeric" value={fra} error={galt(fra) && tekst.ugyldigAar} onChange={({ target }) => settFra(target.value.trim())} />
        <Textfield className="felt skjul-paa-papir" label={tekst.tilAar} inputMode="numeric" value={til} error={galt(til) && tekst.ugyldigAar} onChange={({ target }) => settTil(target.value.trim())} />
        <Paragraph>{tekst.personvern(grense)}</Paragraph>
        {feil ? <Alert data-color="warning"><Paragraph>{feil}</Paragraph></Alert> : (
          <>
            <p className="skjul-paa-papir"><a className="ds-button" data-variant="primary" href={adresse(true)} download><DownloadIcon aria-hidden />{tekst.hent}</a></p>
            <Paragraph className="dempet skjul-paa-papir">{tekst.tarTid}</Paragraph>
            {!utenfra && <Paragraph className="skjul-paa-papir"><a className="ds-link" href={adresse(false)} download>{tekst.raatt}</a> {tekst.raattTekst}</Paragraph>}
          </>
        )}
      </div>
      <Seksjon tittel={tekst.innhold}>
        {rommene.filter((rom) => valgte.includes(rom)).map((rom) => <Rommet key={rom} navn={tekst.romnavn[rom]} tabeller={tabeller.filter((en) => en.rom === rom)} />)}
      </Seksjon>
      <details><summary>{tekst.aldriMed}</summary><ul className="punkter">{aldriMed.map((grunn) => <li key={grunn}>{grunn}</li>)}</ul></details>
    </>
  );
}

function Rommet({ navn, tabeller }: { navn: string; tabeller: Uttak['tabeller'] }) {
  const tekst = useSidetekst('datauttak');
  return (
    <>
      <Heading level={3} data-size="2xs">{navn}</Heading>
      <Table className="kortbar">
        <caption className="ds-sr-only">{`${tekst.bildetekst}: ${navn}`}</caption>
        <Table.Head><Table.Row><Table.HeaderCell>{tekst.tabell}</Table.HeaderCell><Table.HeaderCell>{tekst.omTabellen}</Table.HeaderCell><Table.HeaderCell className="tall">{tekst.rader}</Table.HeaderCell></Table.Row></Table.Head>
        <Table.Body>{tabeller.map((en) => <Table.Row key={en.tabell}><th scope="row">{en.navn}</th><Table.Cell data-navn={tekst.omTabellen}>{en.om}</Table.Cell><Table.Cell data-navn={tekst.rader} className="tall">{visAntall(en.rader)}</Table.Cell></Table.Row>)}</Table.Body>
      </Table>
    </>
  );
}
