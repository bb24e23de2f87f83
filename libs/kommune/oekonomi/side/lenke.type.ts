import { Field, ID, ObjectType } from '@nestjs/graphql';

/** Så mye av en rad at siden kan nevne den og lenke til den. */
@ObjectType({ isAbstract: true })
abstract class Lenke {
  @Field(() => ID, { description: 'Id-en.' })
  id: string;

  @Field(() => String, { description: 'Navnet.' })
  navn: string;
}

@ObjectType({ description: 'Tiltaket pengene gjelder. Et utkast til tiltak nevnes bare for dem som kan se det.' })
export class TiltakLenke extends Lenke {}

@ObjectType({ description: 'En budsjettlinje.' })
export class LinjeLenke extends Lenke {}

@ObjectType({ description: 'Et tilskudd.' })
export class TilskuddLenke extends Lenke {}
