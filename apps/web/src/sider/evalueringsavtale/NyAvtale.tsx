import { Paragraph } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import type { Kostnadsnoekkel } from '#libs/contracts';
import { AvtalekommunerDocument, CreateEvalueringsavtaleDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { kronerEllerNull } from '../../ui/penger.ts';
import { Beloepsfelt } from '../../ui/skjema/Beloepsfelt.tsx';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall } from '../../ui/skjema/verdier.ts';
import { AVTALETYPER } from './avtaletyper.ts';
import { jevneTerminer } from './utkast.ts';

/** Det som må til for et utkast. Resten skrives i utkastet. */
export function NyAvtale({ lukk }: { lukk: () => void }) {
  const tekst = useSidetekst('evaluering');
  const gaaTil = useNavigate();
  const lag = useHandling(CreateEvalueringsavtaleDocument);
  const spoerring = useSpoerring(AvtalekommunerDocument, {}, AVTALETYPER);
  const start = { navn: '', fra: '', til: '', sum: '', antall: '16', noekkel: 'likt', kommuner: [] as string[], fylket: '', leverandoer: '' };
  return (
    <Dialogvindu tittel={tekst.ny} lukk={lukk}>
      <Hentet spoerring={spoerring} velg={(data) => data.evalueringsavtaler.kommuner}>
        {(kommuner) => (
          <Skjema
            navn="ny-avtale" felter={tekst.nyfelter} start={start} knapp={tekst.nyLag} ferdig={lukk} avbryt={lukk}
            send={async ({ navn, fra, til, sum, antall, noekkel, kommuner: valgte, fylket, leverandoer }) => {
              const oere = kronerEllerNull(sum) ?? '0';
              const part = (type: 'kommune' | 'fylkeskommune' | 'leverandoer', navnet: string, rolle: string, mer: object = {}) => ({ type, navn: navnet, rolle, fast: '0', ...mer });
              const svar = await lag({
                input: {
                  navn: navn.trim(), fra, til, sum: oere, noekkel: noekkel as Kostnadsnoekkel, prisregulering: 'ingen', mva: 'inkludert', mvaProsent: 25, deler: [], opsjoner: [], leveranser: [],
                  parter: [
                    ...(fylket.trim() ? [part('fylkeskommune', tekst.fylketNavn, tekst.bidragsyter, { fast: kronerEllerNull(fylket) ?? '0' })] : []),
                    ...kommuner.filter(({ kommunenummer }) => valgte.includes(kommunenummer)).map((kommune) => part('kommune', kommune.navn, tekst.oppdragsgiver, { kommunenummer: kommune.kommunenummer })),
                    ...(leverandoer.trim() ? [part('leverandoer', leverandoer.trim(), tekst.parttype.leverandoer)] : []),
                  ],
                  terminer: fra && til >= fra ? jevneTerminer(oere, Math.min(60, Math.max(1, Math.round(lesTall(antall) ?? 16))), fra, til) : [],
                },
              });
              const id = svar.ok ? svar.data?.createEvalueringsavtale.id : undefined;
              if (id) void gaaTil({ to: '/felles/evaluering/$id', params: { id } });
              return svar;
            }}
          >
            <Paragraph>{tekst.nyTekst}</Paragraph>
            <Tekstfelt navn="navn" kreves />
            <Tekstfelt navn="fra" type="date" kreves />
            <Tekstfelt navn="til" type="date" kreves />
            <Beloepsfelt navn="sum" kreves />
            <Tallfelt navn="antall" kreves hjelp={tekst.antallHjelp} />
            <Flervalg navn="kommuner" valgene={kommuner.map(({ kommunenummer, navn }) => [kommunenummer, navn])} />
            <Beloepsfelt navn="fylket" />
            <Valgfelt navn="noekkel" kreves valgene={Object.entries(tekst.noekkel)} />
            <Tekstfelt navn="leverandoer" />
          </Skjema>
        )}
      </Hentet>
    </Dialogvindu>
  );
}
