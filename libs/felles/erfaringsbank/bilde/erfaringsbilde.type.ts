import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Et bilde til en erfaring, så lenge samtykket gjelder. Det er tegnet på nytt og har ingen opplysninger om kamera, sted eller tid.' })
export class Erfaringsbilde {
  @Field(() => ID, { description: 'Id-en til bildet.' })
  id: string;

  @Field(() => String, { description: 'Det bildet viser, for den som ikke ser det.' })
  altTekst: string;

  @Field(() => String, { nullable: true, description: 'Teksten under bildet.' })
  bildetekst: string | null;

  @Field(() => Int, { description: 'Bredden i bildepunkter.' })
  bredde: number;

  @Field(() => Int, { description: 'Høyden i bildepunkter.' })
  hoeyde: number;

  @Field(() => String, { description: 'Adressen bildet hentes fra, i rommet den som spør, står i. Svarer 404 med det samme samtykket er trukket eller gått ut.' })
  url: string;
}
