"""How much each sign speaks for a value, log odds; "-" stands for what every value begins with.

Written by training/fields.py.
"""


def _table(text: str) -> dict[str, float]:
    pairs = (pair.rpartition("=") for pair in text.split())
    return {"" if sign == "-" else sign: float(weight) for sign, _, weight in pairs}


HEADLINE = _table(
    """
    -=-2.46 above:1=0.65 above:2=0.36 above:5=0.28 above:8=0.28 above:9=0.15 agree:1=-1.16
    agree:2=0.31 agree:3=0.62 agree:4=0.67 apart=-1.12 below:1=-0.27 below:2=-0.61 below:4=-0.12
    below:5=-0.11 below:6=0.45 below:7=0.39 below:8=-0.38 between:0=0.76 between:1=0.85
    between:2=0.19 between:3=0.4 between:4=-0.15 between:5=-0.53 between:6=-0.62 between:9=0.13
    body:0=1.0 body:1=0.29 body:2=-0.26 claim:h1=-0.35 claim:h1:tail=-0.37 claim:itemprop=-0.4
    claim:itemprop:head=0.32 claim:itemprop:tail=-0.17 claim:itemprop:whole=-0.55
    claim:json-ld=-0.45 claim:json-ld-page:head=-0.5 claim:json-ld-page:tail=0.62
    claim:json-ld-page:tails=-0.17 claim:json-ld:head=-0.1 claim:json-ld:tail=-0.79
    claim:json-ld:whole=0.45 claim:meta=0.46 claim:meta:head=-0.45 claim:meta:tails=0.38
    claim:meta:whole=0.61 claim:open-graph=0.45 claim:open-graph:head=-0.4
    claim:open-graph:tail=0.14 claim:open-graph:tails=-0.21 claim:open-graph:whole=0.92
    claim:title=0.62 claim:title:head=-0.23 claim:title:tail=0.93 claim:title:tails=0.58
    claim:title:whole=-0.67 claim:twitter=0.16 claim:twitter:head=0.11 claim:twitter:tail=-0.15
    claim:twitter:tails=-0.46 claim:twitter:whole=0.65 claimed:h1=0.31 claimed:itemprop=-0.62
    claimed:json-ld=-0.52 claimed:json-ld-page=0.27 claimed:meta=1.6 claimed:open-graph=1.69
    claimed:title=0.51 class:body=0.55 class:body:clued=-0.17 class:caption:clued=0.76
    class:comment:clued=-0.17 class:contact:clued=0.29 class:date:clued=-0.31 class:headline=2.18
    class:headline:clued=1.52 class:legal:clued=-0.27 class:list:clued=-0.11 class:menu=-2.18
    class:menu:clued=-0.5 class:other=-0.66 class:other:clued=1.09 class:related:clued=-1.1
    class:section=-2.07 class:section:clued=-0.35 clue:0=-0.23 clue:1=-1.28 clue:2=-0.76
    clue:3=-0.36 clue:4=0.26 clue:5=0.54 clue:6=0.78 clue:7=1.62 copies:0=-2.05 copies:1=-0.24
    copies:2=0.66 copies:3=0.18 doubled=-0.16 end:,=-0.75 end:.=-1.07 end::=-0.98 end:…=-0.52
    ending:2=-0.6 has-claims=0.85 head:copies:0=-2.21 head:copies:1=1.64 head:copies:2=0.13
    head:known=-0.59 head:unknown=0.16 headline=2.53 held=1.07 holds=-1.99 how:head=-0.43
    how:tail=-1.38 how:tails=-0.47 how:whole=0.83 inside=-0.98 inside:1=-0.62 inside:2=-0.87
    inside:3=-0.32 inside:6=-0.11 inside:8=-0.64 inside:9=-1.46 line:True=0.5 line:head:False=-0.74
    line:head:True=-0.49 line:tail:False=-0.45 line:tail:True=0.58 line:tails:False=-0.32
    line:tails:True=0.42 line:whole:False=0.29 line:whole:True=1.13 listed=0.2 long:False=-0.16
    long:True=0.59 on-page:False=-0.43 on-page:True=0.86 size:0=-1.83 size:1=0.22 size:2=0.49
    size:3=0.24 size:4=0.55 size:5=0.33 size:7=-0.63 size:8=-0.9 tail:copies:0=-0.47
    tail:copies:1=-1.49 tail:copies:2=0.58 tail:known=0.18 tail:unknown=-1.56 tails:copies:0=-0.67
    tails:copies:1=-0.28 tails:copies:2=0.48 tails:unknown=-0.43 unclaimed=-1.99 whole:copies:0=1.3
    whole:copies:1=-0.11 whole:copies:2=-0.36
    """
)

AUTHORS = _table(
    """
    -=-2.12 above:1=0.39 above:3=0.41 above:4=-0.14 above:5=-0.4 above:6=-0.32 above:7=-0.66
    above:8=-0.53 above:9=-0.18 address=-0.52 agree:1=-1.72 agree:2=0.53 agree:3=0.99 agree:4=0.47
    alone:above:capitals:1=-0.29 alone:above:capitals:2=-0.16 alone:above:first-name:2=1.24
    alone:above:first-name:4=0.27 alone:above:organ:1=-0.17 alone:above:organ:2=-0.37
    alone:above:organ:3=-0.25 alone:above:small:1=0.68 alone:above:words:1=-0.79
    alone:above:words:2=-0.45 alone:above:words:3=-0.32 alone:below:capitals:1=-0.17
    alone:below:capitals:2=-0.11 alone:below:capitals:3=-0.15 alone:below:first-name:1=1.62
    alone:below:first-name:2=0.26 alone:below:first-name:3=-0.19 alone:below:first-name:4=0.39
    alone:below:organ:1=0.23 alone:below:organ:2=0.17 alone:below:organ:4=-0.16
    alone:below:small:1=0.11 alone:below:small:2=-0.16 alone:below:small:3=-0.17
    alone:below:words:1=-0.21 alone:below:words:2=-0.71 alone:below:words:3=-0.23
    alone:below:words:4=-0.42 alone:between:capitals:3=0.16 alone:between:first-name:2=0.51
    alone:between:first-name:3=0.19 alone:between:first-name:4=0.81 alone:between:organ:3=-0.22
    alone:between:organ:4=-0.1 alone:between:small:1=-0.15 alone:between:words:1=-0.43
    alone:between:words:2=-0.26 alone:between:words:4=0.11 alone:body:first-name:2=0.26
    alone:body:words:1=-0.11 alone:body:words:2=0.15 alone:ending:first-name:2=0.65
    alone:ending:first-name:3=0.72 alone:ending:words:2=-0.59 alone:inside:capitals:1=-0.11
    alone:inside:first-name:2=-0.16 alone:inside:first-name:3=0.12 alone:inside:organ:2=-0.23
    alone:inside:organ:3=0.2 alone:inside:organ:4=-0.21 alone:inside:small:1=1.0
    alone:inside:small:2=-0.12 alone:inside:words:1=0.71 alone:inside:words:2=-0.73
    alone:inside:words:3=-0.42 alone:inside:words:4=-0.14 alone:job=0.3 alone:joint=-0.34
    alone:nth:0=0.25 alone:nth:2=-0.2 alone:nth:3=-0.78 alone:number=-0.42 alone:other=0.26
    alone:pen-end=-0.28 alone:sign=0.1 alone:small=0.43 alone:whole=-0.64 below:1=1.02 below:2=0.57
    below:3=0.93 below:6=-0.55 below:7=-0.84 below:8=-0.8 below:9=-0.57 between:0=-0.64
    between:1=0.93 between:2=0.65 between:3=0.89 between:4=0.88 between:5=0.11 between:6=-0.89
    between:8=-0.26 between:9=-0.69 body:0=0.15 bound:comma=-0.13 bound:cut=-1.4 bound:end=0.63
    bound:job=-0.5 bound:joint=-0.16 bound:number=0.26 bound:other=0.64 bound:pen=-0.68
    bound:pen-end=-0.48 bound:pen-other=-0.55 bound:sign=0.98 bound:small=-0.38 bound:stop=0.39
    bound:whole=0.14 by:above:first-name:1=-0.87 by:above:small:1=-0.26 by:above:small:2=-0.12
    by:above:words:2=0.6 by:below:capitals:1=-0.16 by:below:first-name:2=-1.05
    by:below:first-name:5=-0.13 by:below:words:2=-0.28 by:below:words:3=1.35
    by:between:capitals:1=0.36 by:between:capitals:2=0.12 by:between:first-name:1=-0.54
    by:between:first-name:2=0.44 by:between:first-name:3=-0.3 by:between:first-name:4=-0.75
    by:between:first-name:5=0.28 by:between:organ:4=0.17 by:between:small:1=-0.21
    by:between:small:3=-0.27 by:between:words:1=0.48 by:between:words:2=0.59 by:between:words:3=0.24
    by:body:first-name:2=0.36 by:comma=-0.33 by:cut=-0.96 by:end=0.19 by:inside:capitals:1=0.15
    by:inside:first-name:2=-0.44 by:inside:first-name:3=0.19 by:inside:words:1=0.44
    by:inside:words:2=-0.35 by:inside:words:3=0.2 by:inside:words:5=0.22 by:job=-0.74 by:joint=0.51
    by:nth:0=1.23 by:nth:1=0.15 by:nth:2=0.13 by:nth:3=-1.11 by:number=0.34 by:pen=-0.68
    by:sign=0.73 by:small=0.1 by:stop=1.01 by:whole=0.24 byline+1=-0.59 byline+2=-1.45
    byline-1=-0.65 byline-2=-0.79 capitals:1=-0.94 capitals:1:said:1=0.41 capitals:1:said:2=-0.67
    capitals:1:said:3=-0.68 capitals:2=-0.29 capitals:2:said:2=0.18 capitals:2:said:3=-0.51
    capitals:3:said:1=-0.18 capitals:3:said:3=0.19 capitals:4=-0.13 capitals:4:said:1=-0.1
    capitals:5=0.19 capitals:5:said:1=0.19 claim-capitals:1=-0.25 claim-capitals:2=-0.16
    claim-first-name:2=1.72 claim-first-name:3=0.26 claim-first-name:4=0.29 claim-first-name:5=-0.28
    claim-in-body=0.38 claim-line:0=0.12 claim-line:1=0.15 claim-names:1=1.2 claim-names:4=-0.89
    claim-organ:1=-0.24 claim-organ:3=-0.7 claim-organ:5=-0.34 claim-small:1=0.62
    claim-small:2=-0.33 claim-small:5=-0.24 claim-words:2=0.67 claim-words:3=0.48
    claim-words:4=-0.52 claim-words:5=-0.57 claim:class:first=0.71 claim:class:first-split=-0.85
    claim:class:split=0.14 claim:itemprop=-0.11 claim:itemprop:as-is=0.21 claim:itemprop:split=-0.27
    claim:json-ld=0.2 claim:json-ld:as-is=1.0 claim:json-ld:first=-0.44 claim:json-ld:split=-0.35
    claim:meta=-0.27 claim:meta:as-is=0.56 claim:meta:first=-0.18 claim:meta:first-split=-0.24
    claim:meta:split=-0.41 claim:open-graph=0.29 claim:open-graph:as-is=0.71
    claim:open-graph:first=-0.13 claim:open-graph:first-split=-0.13 claim:open-graph:split=-0.17
    claim:rel-author=0.22 claim:rel-author:as-is=0.36 claim:rel-author:first=-0.23
    claimed:itemprop=1.27 claimed:json-ld=1.79 claimed:meta=1.6 claimed:open-graph=0.58
    claimed:rel-author=2.44 claims:class:2=0.66 claims:class:3=0.57 claims:class:4=0.17
    claims:itemprop:3=-0.17 claims:json-ld:2=-0.71 claims:meta:2=-0.18 claims:open-graph:2=-0.26
    claims:rel-author:2=-0.11 class:body=0.51 class:byline=0.26 class:comment=-0.47
    class:contact=0.17 class:credit=-0.29 class:date=1.49 class:headline=-0.98 class:legal=-0.51
    class:list=0.31 class:menu=0.22 class:other=0.29 class:section=-0.26 class:share=-1.41
    class:subhead=-0.42 class:subscribe=-0.35 clue:0=-0.71 clue:2=0.24 clue:3=0.62 clue:4=0.58
    clue:5=0.79 clue:6=0.93 clue:7=0.47 colon:above:small:1=0.18 colon:below:capitals:1=-0.12
    colon:below:small:1=-0.87 colon:below:words:1=0.23 colon:below:words:2=1.27
    colon:below:words:3=0.29 colon:between:first-name:2=0.35 colon:between:organ:3=0.14
    colon:between:organ:5=-0.2 colon:between:small:1=0.31 colon:between:words:1=-0.41
    colon:between:words:2=0.11 colon:comma=0.42 colon:end=0.21 colon:ending:words:2=-0.16
    colon:inside:first-name:2=-0.12 colon:inside:small:1=-0.14 colon:inside:words:1=0.19
    colon:inside:words:2=0.28 colon:nth:0=0.85 colon:nth:1=0.65 colon:nth:3=-0.78 colon:sign=0.15
    colon:small=0.1 colon:stop=-0.68 colon:whole=0.54 copies:0=-1.03 copies:1=0.59 copies:2=-0.13
    copies:3=-0.47 copies:4=-0.24 date+1=0.8 date-2=-0.5 dated:above:capitals:1=-0.13
    dated:above:first-name:2=0.46 dated:above:small:1=-0.11 dated:above:words:1=-0.38
    dated:above:words:2=0.46 dated:below:first-name:2=-0.35 dated:below:small:1=0.17
    dated:below:words:1=-0.49 dated:below:words:2=1.14 dated:below:words:3=-0.32
    dated:between:capitals:1=-0.21 dated:between:first-name:2=0.26 dated:between:words:1=-0.32
    dated:between:words:2=0.39 dated:between:words:3=-0.24 dated:inside:first-name:2=-0.35
    dated:inside:words:1=-0.15 dated:inside:words:2=-0.14 dated:joint=-0.24 dated:nth:1=-0.3
    dated:nth:2=-0.13 dated:nth:3=-0.38 dated:number=0.42 dated:other=0.38 dated:pen-end=-0.21
    dated:pen-other=-0.55 dated:sign=-0.31 dated:small=-0.59 dated:stop=0.41 digits=-1.14
    ending:0=0.49 ending:1=0.38 ending:2=-0.53 first-name:1=-0.34 first-name:1:said:1=-0.19
    first-name:1:said:2=-0.56 first-name:1:said:3=0.41 first-name:2=1.81 first-name:2:said:1=0.68
    first-name:2:said:2=0.69 first-name:2:said:3=0.43 first-name:3=0.68 first-name:3:said:1=-0.27
    first-name:3:said:2=-0.25 first-name:3:said:3=1.2 first-name:4=0.63 first-name:4:said:1=-0.71
    first-name:4:said:2=0.33 first-name:4:said:3=1.02 first-name:5=0.21 first-name:5:said:1=0.25
    generic=0.41 has-claims=0.6 headed:below:first-name:2=-0.2 headed:below:words:2=0.23
    headed:comma=-0.15 headed:inside:words:1=-0.11 headed:inside:words:2=-0.21 headed:nth:0=-0.27
    headed:nth:3=-0.38 headed:number=-0.11 headed:small=-0.14 headed:stop=-0.3 headline+1=0.18
    headline-1=1.04 headline-2=0.74 how:alone=-0.66 how:alone:above=-0.91 how:alone:below=-0.23
    how:alone:between=0.17 how:alone:body=0.12 how:alone:ending=0.62 how:alone:inside=-0.43
    how:by=0.41 how:by:above=-0.37 how:by:below=-0.37 how:by:between=0.58 how:by:body=0.36
    how:by:inside=0.28 how:colon=0.76 how:colon:above=0.2 how:colon:below=0.62
    how:colon:between=0.18 how:colon:body=-0.15 how:colon:ending=-0.21 how:colon:inside=0.11
    how:dated=-0.71 how:dated:above=0.19 how:dated:body=-0.12 how:dated:inside=-0.65
    how:headed=-0.75 how:headed:below=-0.13 how:headed:between=-0.14 how:headed:inside=-0.35
    how:inside=-0.32 how:inside:above=-0.36 how:inside:between=0.31 how:inside:inside=-0.31
    in-body=-0.57 inside:1=0.87 inside:2=0.77 inside:5=-0.24 inside:6=-0.21 inside:7=-0.32
    inside:8=-0.85 inside:9=-1.42 inside:above:first-name:1=-0.22 inside:above:first-name:2=-0.11
    inside:below:first-name:2=-0.22 inside:below:words:1=0.27 inside:below:words:2=0.19
    inside:between:first-name:3=0.11 inside:between:words:1=0.33 inside:between:words:2=-0.23
    inside:cut=-0.43 inside:end=0.32 inside:ending:words:2=0.11 inside:inside:words:1=0.13
    inside:inside:words:2=-0.32 inside:nth:0=0.52 inside:nth:1=-0.57 inside:nth:3=-0.35
    inside:sign=0.21 inside:small=-0.29 is-outlet=-0.26 label-above=1.43 label:aus=-0.56
    label:auteur=0.23 label:author=0.44 label:autorin=0.15 label:autorin/=0.7 label:by=0.15
    label:da=-0.2 label:di=-0.12 label:eine_analyse_von=0.23 label:erstellt_von=0.12
    label:geschrieben_von=0.17 label:par=0.71 label:post_author_by=0.1 label:posted_by=0.24
    label:publicado_por=0.15 label:redacción=-0.12 label:redaktion=-0.49 label:source=-1.03
    label:story=-0.15 label:submitted_by=-0.16 label:written_by=0.31 label:źródło=-0.46
    label:από=0.32 label:источник=-0.1 label:текст=0.18 label:来源：=-0.15 label:著者：=-0.18
    label:责任编辑：=0.49 names:1=0.17 names:2=-1.13 names:4=-0.23 on-page:False=-0.35 on-page:True=0.62
    organ:1:said:1=-0.27 organ:1:said:2=0.31 organ:1:said:3=-0.12 organ:2=-0.56 organ:2:said:1=-0.26
    organ:2:said:2=0.43 organ:2:said:3=-0.73 organ:3=-0.21 organ:3:said:1=-0.24 organ:4=-0.33
    organ:4:said:2=-0.1 organ:4:said:3=-0.28 organ:5=-0.42 organ:5:said:1=-0.33 part:comma=-0.19
    part:cut=-1.4 part:end=0.31 part:joint=-0.16 part:other=-0.17 part:sign=-0.21 part:small=-0.16
    part:stop=0.37 part:whole=0.14 repeated-next=0.76 rest:0=0.52 rest:1=-0.35 rest:2=-0.11
    rest:3=-0.84 rest:4=0.21 rest:5=0.11 rest:7=-0.18 rest:9=-0.67 said:1=-1.85 said:2=-0.36
    said:4=0.95 small:1=0.76 small:1:said:1=0.5 small:1:said:2=-0.38 small:1:said:3=0.64
    small:2=-0.57 small:2:said:1=-0.21 small:2:said:3=-0.27 small:3=-0.65 small:3:said:1=-0.46
    small:3:said:3=-0.12 small:4=-0.13 unclaimed=-1.87 words:1=-0.8 words:1:said:1=-0.45
    words:1:said:2=-0.32 words:2=0.84 words:2:said:2=0.62 words:2:said:3=0.13 words:3=0.16
    words:3:said:1=-0.13 words:3:said:3=0.26 words:4=-0.89 words:4:said:2=-0.28 words:4:said:3=-0.52
    """
)

PUBLISHED = _table(
    """
    -=0.57 above:1=1.42 above:2=0.62 above:3=0.68 above:4=0.78 above:5=-0.21 above:6=-0.44
    above:7=-0.41 above:8=-0.83 above:9=-1.08 agree:1=-1.24 agree:2=-0.52 agree:3=0.81 agree:4=0.99
    at:1=0.5 at:2=0.12 at:3=0.46 at:4=-0.34 at:5=0.19 at:6=-0.15 at:7=-0.45 at:8=-0.13 below:1=1.1
    below:2=1.89 below:3=0.49 below:4=0.32 below:6=-0.19 below:7=-0.85 below:8=-1.09 below:9=-2.04
    between:0=0.34 between:1=0.35 between:2=0.69 between:3=0.93 between:4=0.85 between:5=0.49
    between:7=-0.62 between:8=-1.17 between:9=-0.85 body:0=0.8 body:1=0.27 body:2=-1.33
    byline+1=-0.49 byline+2=-0.57 byline-1=0.15 byline-2=-1.02 claim:class:nth:0=1.02
    claim:class:nth:2=-0.99 claim:itemprop=-0.38 claim:itemprop:nth:0=1.08
    claim:itemprop:nth:1=-0.13 claim:itemprop:nth:2=-1.33 claim:json-ld=-0.29
    claim:json-ld-page=0.48 claim:json-ld-page:nth:0=0.43 claim:json-ld:nth:0=0.89
    claim:json-ld:nth:2=-1.15 claim:meta=0.49 claim:meta:nth:0=0.49 claim:modified=-0.52
    claim:modified:nth:0=-0.11 claim:modified:nth:2=-0.31 claim:open-graph=0.58
    claim:open-graph:nth:0=0.44 claim:open-graph:nth:1=0.14 claim:time=-0.3 claim:time:nth:0=1.12
    claim:time:nth:1=-0.26 claim:time:nth:2=-1.17 claimed:class=-1.3 claimed:itemprop=-0.14
    claimed:json-ld=1.24 claimed:json-ld-page=0.57 claimed:meta=0.64 claimed:open-graph=1.42
    claimed:time=-0.59 class:0=-0.55 class:1=-0.66 class:2=-0.22 class:body=-0.17 class:byline=0.58
    class:caption=0.26 class:contact=-1.29 class:credit=-0.13 class:date=0.34 class:legal=-1.17
    class:menu=0.66 class:only=1.42 class:other=0.32 class:section=0.83 clue:0=-0.33 clue:1=-0.23
    clue:2=-0.18 clue:3=0.13 clue:5=0.29 clue:6=0.84 clue:7=1.78 date+1=-0.77 date+2=-0.33
    date-1=-0.72 date-2=-0.66 ending:0=0.24 ending:1=-0.23 ending:2=-0.2 has-claims=0.84
    headline+1=0.94 headline+2=0.32 headline-1=1.26 headline-2=0.35 inside:1=0.93 inside:2=0.64
    inside:3=0.59 inside:4=0.49 inside:5=-0.25 inside:6=-0.48 inside:7=-0.37 inside:8=-1.11
    inside:9=-1.02 itemprop:0=-0.11 itemprop:1=-0.1 itemprop:2=-0.75 itemprop:only=0.24
    json-ld-page:0=-0.17 json-ld-page:1=-0.25 json-ld-page:2=0.47 json-ld-page:only=-0.55
    json-ld:1=0.15 json-ld:2=0.18 json-ld:only=0.5 listed=-0.36 meta:2=0.6 meta:only=-0.1
    no-year=-0.32 numeric:False=0.27 on-page:False=0.19 on-page:True=-0.14 open-graph:0=-0.21
    open-graph:1=-0.14 open-graph:2=0.51 order:0=-0.2 order:1=-0.87 order:2=-0.8 order:only=1.91
    related+1=-0.15 related-2=-0.14 rest:0=-0.51 rest:1=0.48 rest:2=0.5 rest:4=0.72 rest:6=0.41
    rest:7=0.25 rest:8=-0.7 rest:9=-0.92 rest:above:0=-0.15 rest:above:2=0.53 rest:above:4=0.12
    rest:above:5=0.12 rest:above:6=-0.27 rest:above:7=0.19 rest:above:8=0.12 rest:above:9=-0.19
    rest:below:0=-0.23 rest:below:2=-0.51 rest:below:3=-0.5 rest:below:4=0.21 rest:below:5=0.25
    rest:below:6=0.4 rest:below:7=-0.25 rest:below:9=0.28 rest:between:0=0.68 rest:between:1=0.41
    rest:between:3=0.12 rest:between:4=0.56 rest:between:5=0.57 rest:between:6=0.36
    rest:between:7=-0.38 rest:between:9=-1.1 rest:body:7=-0.1 rest:body:8=-0.42 rest:ending:9=-0.25
    rest:inside:0=-0.9 rest:inside:2=0.41 rest:inside:3=0.3 rest:inside:4=-0.17 rest:inside:5=-0.94
    rest:inside:7=0.72 rest:inside:8=-0.2 rest:inside:9=0.29 said:changed=0.31
    said:changed:above=0.84 said:changed:below=0.34 said:changed:between=-0.15
    said:changed:inside=-0.66 said:nothing=-0.65 said:nothing:above=-0.24 said:nothing:below=-0.62
    said:nothing:between=0.46 said:nothing:body=0.43 said:nothing:ending=-0.5
    said:nothing:inside=-0.18 said:published=0.52 said:published:below=-0.12
    said:published:between=0.78 said:published:body=-0.6 said:published:ending=0.28
    said:published:inside=0.27 same:1=-1.62 same:2=-0.56 same:3=0.7 same:4=0.11 same:5=1.54
    time:0=0.74 time:1=0.1 time:2=-1.59 time:False:below=-0.33 time:False:between=0.15
    time:False:body=-0.65 time:False:ending=-0.87 time:False:inside=-0.73 time:True:above=0.44
    time:True:between=0.94 time:True:body=0.39 time:True:ending=0.69 time:True:inside=0.16
    time:only=0.44 unclaimed=-2.01 year=0.5
    """
)

SECTION = _table(
    """
    -=-2.04 above:1=0.73 above:2=1.17 above:3=0.25 above:4=-0.64 above:5=-0.63 above:6=-0.79
    above:7=-0.28 above:8=-0.1 above:9=-0.61 agree:2=0.7 agree:3=-0.48 alone:below=-0.1
    alone:between=0.12 alone:inside=-0.7 below:1=0.45 below:2=-0.25 below:3=0.27 below:4=0.17
    below:5=0.45 below:6=0.15 below:7=-0.31 below:9=-0.6 between:0=-0.15 between:1=0.83
    between:2=0.28 between:3=0.98 between:4=-0.42 between:6=-0.11 between:7=-0.28 between:8=0.39
    between:9=-0.59 breadcrumb:left:0=0.46 breadcrumb:left:1=-0.29 breadcrumb:left:3=-0.28
    breadcrumb:part:0=-0.61 breadcrumb:part:1=0.49 breadcrumb:part:2=0.26 breadcrumb:part:3=-0.26
    byline+1=0.26 capitals=-0.49 claim-copies:0=-0.35 claim-copies:1=0.19 claim-copies:2=0.41
    claim-home=-0.22 claim-known=1.2 claim-name=-0.18 claim:breadcrumb=-0.11
    claim:breadcrumb:as-is=-0.2 claim:itemprop=0.26 claim:itemprop:part=0.26
    claim:json-ld:as-is=-0.18 claim:json-ld:part=0.27 claim:meta=-0.14 claim:meta:part=-0.12
    claim:open-graph=0.22 claim:open-graph:part=0.13 claimed:breadcrumb=0.78 claimed:itemprop=0.51
    claimed:json-ld=1.31 claimed:open-graph=0.15 class:byline=-0.35 class:caption=-0.17
    class:comment=-0.75 class:contact=-0.32 class:date=0.93 class:legal=-0.57 class:menu=0.37
    class:other=0.54 class:related=0.53 class:section=0.45 class:share=-0.97 class:subscribe=-0.35
    clue:0=-0.22 clue:0:0=-0.64 clue:0:1=-0.14 clue:0:2=0.56 clue:1:0=0.31 clue:1:2=-0.32
    clue:2=0.31 clue:2:0=0.32 clue:3=0.13 clue:3:0=0.44 clue:3:2=-0.22 clue:4=0.18 clue:4:1=0.2
    clue:5=-0.21 clue:5:0=-0.28 clue:6=0.48 clue:6:0=0.24 clue:7=-0.11 clue:7:0=-0.11 copies:0=-2.05
    copies:1=-0.18 copies:4=1.39 date+1=0.23 date-1=0.25 dated:above=-0.37 dated:between=-0.38
    first-name=-1.07 has-claims=0.79 headline+1=0.72 headline-1=0.48 home=-0.14 how:alone=-0.69
    how:dated=-0.75 how:inside=0.19 how:label=1.07 how:label-word=-0.17 how:parted=-0.39
    how:path-item=-0.17 how:path-part=0.44 how:word=-0.25 inside:1=0.19 inside:2=0.23 inside:3=-0.12
    inside:4=-0.16 inside:5=-0.29 inside:7=0.27 inside:8=-0.62 inside:9=-0.52 inside:above=-0.23
    inside:between=0.42 itemprop:left:0=0.26 itemprop:part:0=0.26 json-ld:left:0=0.13
    json-ld:left:2=-0.13 json-ld:left:3=0.1 json-ld:part:0=0.32 json-ld:part:1=0.25
    json-ld:part:3=-0.4 known=1.6 known-first=0.91 label-word:above=-0.29 label-word:below=0.27
    label-word:between=-0.11 label:above=0.14 label:below=0.54 label:between=0.45 left:alone:0=-0.69
    left:dated:0=-0.15 left:dated:1=-0.34 left:dated:3=-0.19 left:inside:0=-0.32 left:inside:1=0.15
    left:inside:2=0.35 left:label-word:0=0.53 left:label-word:1=-0.58 left:label:0=0.23
    left:label:1=0.24 left:label:3=0.54 left:parted:0=-0.43 left:parted:2=0.24 left:parted:3=-0.25
    left:path-item:0=-0.17 left:path-part:0=0.22 left:path-part:1=0.22 left:path:2=0.43
    left:path:3=-0.59 left:word:1=-0.22 listed=-0.34 on-page:False=-0.45 on-page:True=0.76
    part:alone:0=-0.69 part:dated:0=-0.35 part:dated:1=-0.41 part:inside:0=0.42 part:inside:1=-0.17
    part:label-word:0=0.11 part:label-word:1=0.21 part:label-word:2=-0.24 part:label-word:3=-0.24
    part:label:0=0.19 part:label:1=0.27 part:label:2=0.32 part:label:3=0.28 part:parted:0=-0.3
    part:parted:2=0.36 part:parted:3=-0.42 part:path-item:0=-0.17 part:path-part:0=0.22
    part:path-part:1=0.22 part:path:0=-0.39 part:path:1=0.3 part:word:0=-0.66 part:word:1=0.42
    parted:below=-0.24 parted:between=0.27 parted:inside=-0.49 path-item:above=0.26
    path-item:below=-0.25 path-item:inside=-0.2 path-part:above=0.45 small=-1.14 unclaimed=-1.65
    word:above=-0.93 word:below=0.2 word:between=0.1 word:inside=0.39 words:1=0.88 words:2=-0.3
    words:3=0.2 words:4=-0.78 words:5=-0.78
    """
)
