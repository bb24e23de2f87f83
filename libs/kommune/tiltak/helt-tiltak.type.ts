import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { NasjonaltTema, TiltakStatus } from '#libs/contracts';
import { NasjonaltTemaEnum, TiltakStatusEnum } from '#libs/platform';
import { Medarbeider } from '#libs/tilgang';
import { Laerdom } from './laerdom/laerdom.entity.ts';
import { Milepael } from './milepael/milepael.entity.ts';
import { Resultat } from './resultat/resultat.entity.ts';
import { Statusendring } from './status/statusendring.entity.ts';
import { Tiltak } from './tiltak.entity.ts';

@ObjectType({ description: 'Innsatsområdet et tiltak hører til.' })
export class InnsatsomraadeRef {
  @Field(() => ID, { description: 'Id-en til innsatsområdet.' })
  id: string;

  @Field(() => String, { description: 'Innsatsområdets navn.' })
  navn: string;
}

@ObjectType({ description: 'Et mål tiltaket skal bidra til.' })
export class MaalRef {
  @Field(() => ID, { description: 'Id-en til målet.' })
  id: string;

  @Field(() => String, { description: 'Målets navn.' })
  navn: string;
}

@ObjectType('Tiltak', { description: 'Et tiltak i satsingen, med mål, resultater, milepæler, lærdom og historikk.' })
export class HeltTiltak extends Tiltak {
  @Field(() => Medarbeider, { nullable: true, description: 'Den som har ansvaret og rapporterer på tiltaket.' })
  ansvarlig: Medarbeider | null;

  @Field(() => InnsatsomraadeRef, { nullable: true, description: 'Innsatsområdet tiltaket hører til, når det hører til ett.' })
  innsatsomraade: InnsatsomraadeRef | null;

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Temaet tiltaket telles under: dets eget, ellers innsatsområdets. Tomt når ingen av dem har noe.' })
  gjeldendeTema: NasjonaltTema | null;

  @Field(() => [MaalRef], { description: 'Målene tiltaket skal bidra til, i programmets rekkefølge.' })
  maal: MaalRef[];

  @Field(() => [Resultat], { description: 'Tall og iakttakelser, i den rekkefølgen de ble ført.' })
  resultater: Resultat[];

  @Field(() => [Milepael], { description: 'Milepælene, i den rekkefølgen de ble ført.' })
  milepaeler: Milepael[];

  @Field(() => [Laerdom], { description: 'Det som er lært, i den rekkefølgen det ble ført.' })
  laerdommer: Laerdom[];

  @Field(() => [Statusendring], { description: 'Hver flytting mellom statuser, den nyeste først.' })
  historikk: Statusendring[];

  @Field(() => [String], { description: 'Navnene på endringene den som spør, kan gjøre på tiltaket nå. Den ansvarlige kan med updateTiltak bare endre statusMerknad, utfordringer, planer og aktiviteter.' })
  handlinger: string[];

  @Field(() => [TiltakStatusEnum], { description: 'Statusene den som spør, kan flytte tiltaket til nå.' })
  muligeStatuser: TiltakStatus[];
}
