"""How much each sign speaks for a value, log odds; "-" is what all values begin with.

Written by training/fields.py.
"""


def _table(text: str) -> dict[str, float]:
    pairs = (pair.rpartition("=") for pair in text.split())
    return {"" if sign == "-" else sign: float(weight) for sign, _, weight in pairs}


HEADLINE = _table(
    """
    -=-2.32 above:1=0.6 above:2=0.31 above:5=0.27 above:6=0.12 above:8=0.34 above:9=0.28
    agree:1=-1.16 agree:2=0.29 agree:3=0.61 agree:4=0.64 apart=-1.15 below:1=-0.25 below:2=-0.54
    below:4=-0.14 below:5=-0.14 below:6=0.45 below:7=0.38 below:8=-0.3 between:0=0.85
    between:1=0.72 between:2=0.13 between:3=0.41 between:4=-0.24 between:5=-0.65 between:6=-0.73
    between:7=-0.12 between:9=0.15 body:0=0.57 body:1=0.21 body:2=-0.13 claim:h1=-0.38
    claim:h1:tail=-0.37 claim:itemprop=-0.45 claim:itemprop:head=0.25 claim:itemprop:tail=-0.15
    claim:itemprop:whole=-0.54 claim:json-ld=-0.44 claim:json-ld-page:head=-0.43
    claim:json-ld-page:tail=0.55 claim:json-ld-page:tails=-0.14 claim:json-ld:head=-0.13
    claim:json-ld:tail=-0.75 claim:json-ld:whole=0.44 claim:meta=0.44 claim:meta:head=-0.39
    claim:meta:tails=0.3 claim:meta:whole=0.62 claim:open-graph=0.47 claim:open-graph:head=-0.42
    claim:open-graph:tail=0.18 claim:open-graph:tails=-0.2 claim:open-graph:whole=0.9
    claim:title=0.6 claim:title:head=-0.19 claim:title:tail=0.91 claim:title:tails=0.55
    claim:title:whole=-0.66 claim:twitter=0.14 claim:twitter:tail=-0.18 claim:twitter:tails=-0.4
    claim:twitter:whole=0.65 claimed:h1=0.3 claimed:itemprop=-0.67 claimed:json-ld=-0.65
    claimed:json-ld-page=0.23 claimed:meta=1.63 claimed:open-graph=1.77 claimed:title=0.49
    class:caption:clued=0.63 class:comment:clued=-0.13 class:contact:clued=0.18
    class:date:clued=-0.24 class:headline=2.15 class:headline:clued=1.26 class:legal:clued=-0.25
    class:menu=-2.08 class:menu:clued=-0.49 class:other=-0.53 class:other:clued=1.07
    class:related:clued=-0.99 class:section=-2.01 class:section:clued=-0.35 clue-rank:0=0.37
    clue-rank:0-clear=0.78 clue-rank:1=0.55 clue-rank:2=-0.29 clue-rank:3=-0.76 clue:1=-1.15
    clue:2=-0.8 clue:3=-0.51 clue:5=0.21 clue:6=0.41 clue:7=0.87 clue:8=1.64 copies:0=-2.18
    copies:1=-0.31 copies:2=0.6 copies:3=0.21 doubled=-0.11 end:,=-0.59 end:.=-1.07 end::=-0.82
    end:…=-0.41 ending:2=-0.45 has-claims=0.82 head:copies:0=-2.3 head:copies:1=1.53
    head:copies:2=0.32 head:known=-0.57 head:unknown=0.12 headline=2.49 held=1.19 holds=-2.01
    how:head=-0.45 how:tail=-1.42 how:tails=-0.56 how:whole=0.75 inside=-0.95 inside:1=-0.59
    inside:2=-0.71 inside:3=-0.27 inside:5=-0.1 inside:6=-0.14 inside:7=0.12 inside:8=-0.64
    inside:9=-1.46 line:False=-0.12 line:True=0.5 line:head:False=-0.74 line:head:True=-0.51
    line:tail:False=-0.46 line:tail:True=0.56 line:tails:False=-0.33 line:tails:True=0.42
    line:whole:False=0.31 line:whole:True=1.12 listed=0.23 long:False=-0.18 long:True=0.56
    on-page:False=-0.46 on-page:True=0.84 size:0=-2.01 size:1=0.16 size:2=0.48 size:3=0.27
    size:4=0.56 size:5=0.35 size:7=-0.71 size:8=-0.83 tail:copies:0=-0.57 tail:copies:1=-1.41
    tail:copies:2=0.55 tail:known=0.19 tail:unknown=-1.61 tails:copies:0=-0.66
    tails:copies:1=-0.25 tails:copies:2=0.35 tails:unknown=-0.51 unclaimed=-1.95
    whole:copies:0=1.34 whole:copies:1=-0.18 whole:copies:2=-0.41
    """
)

AUTHORS = _table(
    """
    -=-2.14 above:1=0.36 above:3=0.4 above:5=-0.26 above:6=-0.43 above:7=-0.38 above:8=-0.56
    above:9=-0.21 address=-0.54 agree:1=-1.68 agree:2=0.5 agree:3=0.99 agree:4=0.47
    alone:above:capitals:1=-0.22 alone:above:capitals:2=-0.14 alone:above:first-name:2=1.0
    alone:above:first-name:4=0.29 alone:above:organ:1=-0.15 alone:above:organ:2=-0.39
    alone:above:organ:3=-0.27 alone:above:small:1=0.6 alone:above:words:1=-0.75
    alone:above:words:2=-0.41 alone:above:words:3=-0.24 alone:below:capitals:2=-0.11
    alone:below:capitals:3=-0.13 alone:below:first-name:1=1.53 alone:below:first-name:2=0.2
    alone:below:first-name:3=-0.16 alone:below:first-name:4=0.43 alone:below:organ:1=0.17
    alone:below:organ:2=0.21 alone:below:organ:4=-0.17 alone:below:small:1=0.19
    alone:below:small:2=-0.14 alone:below:small:3=-0.15 alone:below:words:1=-0.15
    alone:below:words:2=-0.69 alone:below:words:3=-0.34 alone:below:words:4=-0.43
    alone:between:capitals:1=-0.18 alone:between:capitals:3=0.19 alone:between:first-name:2=0.56
    alone:between:first-name:3=0.21 alone:between:first-name:4=0.58 alone:between:organ:3=-0.24
    alone:between:organ:4=-0.1 alone:between:small:3=-0.1 alone:between:words:1=-0.44
    alone:between:words:2=-0.18 alone:between:words:3=0.1 alone:between:words:4=0.17
    alone:body:first-name:2=0.25 alone:body:words:2=0.16 alone:ending:first-name:2=0.46
    alone:ending:first-name:3=0.66 alone:ending:words:2=-0.43 alone:inside:first-name:2=0.17
    alone:inside:first-name:3=0.13 alone:inside:organ:2=-0.14 alone:inside:organ:3=0.27
    alone:inside:organ:4=-0.14 alone:inside:small:1=0.11 alone:inside:words:1=0.11
    alone:inside:words:2=-0.45 alone:inside:words:3=-0.25 alone:inside:words:4=-0.11
    alone:job=0.18 alone:joint=-0.31 alone:nth:2=-0.14 alone:nth:3=-0.62 alone:number=-0.33
    alone:other=0.25 alone:pen-end=-0.25 alone:small=0.25 alone:whole=-0.54 below:1=1.01
    below:2=0.62 below:3=0.75 below:4=-0.11 below:6=-0.5 below:7=-0.8 below:8=-0.81
    below:9=-0.52 between:0=-0.63 between:1=0.84 between:2=0.55 between:3=0.72 between:4=0.75
    between:6=-0.86 between:7=0.19 between:8=-0.18 between:9=-0.27 body:0=0.19 bound:comma=-0.14
    bound:cut=-1.35 bound:end=0.56 bound:job=-0.54 bound:joint=-0.12 bound:number=0.28
    bound:other=0.58 bound:pen=-0.6 bound:pen-end=-0.42 bound:pen-other=-0.5 bound:sign=0.97
    bound:small=-0.39 bound:stop=0.43 bound:whole=0.11 by:above:first-name:1=-0.86
    by:above:small:1=-0.18 by:above:small:2=-0.11 by:above:words:1=0.1 by:above:words:2=0.52
    by:below:capitals:1=-0.18 by:below:first-name:1=0.14 by:below:first-name:2=-1.09
    by:below:first-name:5=-0.11 by:below:words:2=-0.28 by:below:words:3=1.3
    by:between:capitals:1=0.35 by:between:capitals:2=0.14 by:between:first-name:1=-0.49
    by:between:first-name:2=0.47 by:between:first-name:3=-0.28 by:between:first-name:4=-0.73
    by:between:first-name:5=0.27 by:between:organ:4=0.21 by:between:small:1=-0.19
    by:between:small:3=-0.29 by:between:words:1=0.44 by:between:words:2=0.5
    by:between:words:3=0.27 by:between:words:5=-0.11 by:body:first-name:2=0.33 by:comma=-0.33
    by:cut=-0.96 by:end=0.18 by:inside:capitals:1=0.15 by:inside:first-name:2=-0.36
    by:inside:first-name:3=0.16 by:inside:words:1=0.45 by:inside:words:2=-0.4
    by:inside:words:3=0.21 by:inside:words:5=0.26 by:job=-0.65 by:joint=0.51 by:nth:0=1.19
    by:nth:1=0.15 by:nth:2=0.14 by:nth:3=-1.06 by:number=0.26 by:pen=-0.6 by:sign=0.79
    by:small=0.14 by:stop=0.87 by:whole=0.22 byline+1=-0.57 byline+2=-1.32 byline-1=-0.56
    byline-2=-0.7 capitals:1=-0.89 capitals:1:said:1=0.31 capitals:1:said:2=-0.61
    capitals:1:said:3=-0.59 capitals:2=-0.22 capitals:2:said:2=0.18 capitals:2:said:3=-0.47
    capitals:3:said:1=-0.17 capitals:3:said:3=0.2 capitals:4=-0.12 capitals:4:said:1=-0.1
    capitals:5=0.19 capitals:5:said:1=0.19 claim-capitals:1=-0.23 claim-capitals:2=-0.15
    claim-first-name:2=1.68 claim-first-name:3=0.27 claim-first-name:4=0.31
    claim-first-name:5=-0.27 claim-in-body=0.37 claim-line:0=0.14 claim-line:1=0.14
    claim-names:1=1.17 claim-names:4=-0.89 claim-organ:1=-0.26 claim-organ:3=-0.73
    claim-organ:5=-0.35 claim-small:1=0.62 claim-small:2=-0.35 claim-small:3=-0.1
    claim-small:5=-0.24 claim-words:2=0.68 claim-words:3=0.48 claim-words:4=-0.52
    claim-words:5=-0.56 claim:class:first=0.69 claim:class:first-split=-0.84
    claim:class:split=0.15 claim:itemprop:as-is=0.23 claim:itemprop:split=-0.27
    claim:json-ld=0.19 claim:json-ld:as-is=1.02 claim:json-ld:first=-0.45
    claim:json-ld:split=-0.36 claim:meta=-0.27 claim:meta:as-is=0.59 claim:meta:first=-0.19
    claim:meta:first-split=-0.25 claim:meta:split=-0.42 claim:open-graph=0.29
    claim:open-graph:as-is=0.73 claim:open-graph:first=-0.14 claim:open-graph:first-split=-0.13
    claim:open-graph:split=-0.17 claim:rel-author=0.22 claim:rel-author:as-is=0.36
    claim:rel-author:first=-0.23 claimed:itemprop=1.23 claimed:json-ld=1.67 claimed:meta=1.38
    claimed:open-graph=0.54 claimed:rel-author=2.19 claims:class:2=0.67 claims:class:3=0.59
    claims:class:4=0.21 claims:itemprop:3=-0.17 claims:json-ld:2=-0.73 claims:meta:2=-0.18
    claims:open-graph:2=-0.26 claims:rel-author:2=-0.11 class:body=0.23 class:byline=0.3
    class:comment=-0.3 class:credit=-0.23 class:date=1.43 class:headline=-0.99 class:legal=-0.53
    class:list=0.33 class:menu=0.22 class:section=-0.25 class:share=-1.08 class:subhead=-0.32
    class:subscribe=-0.29 clue-rank:0=0.24 clue-rank:0-clear=1.13 clue-rank:1=0.59
    clue-rank:2=-0.18 clue-rank:3=-0.26 clue:1=0.29 clue:2=0.35 clue:3=0.48 clue:4=0.19
    clue:5=0.26 clue:6=0.24 clue:7=0.3 clue:8=-0.59 colon:above:small:1=0.26
    colon:below:capitals:1=-0.2 colon:below:small:1=-0.64 colon:below:words:1=0.31
    colon:below:words:2=1.21 colon:between:first-name:2=0.35 colon:between:organ:3=0.15
    colon:between:organ:5=-0.19 colon:between:small:1=0.35 colon:between:words:1=-0.45
    colon:between:words:2=0.1 colon:body:words:2=-0.1 colon:comma=0.41 colon:cut=0.1
    colon:end=0.18 colon:ending:words:2=-0.14 colon:inside:first-name:2=-0.16
    colon:inside:small:1=-0.18 colon:inside:words:1=0.26 colon:inside:words:2=0.29
    colon:nth:0=0.84 colon:nth:1=0.48 colon:nth:3=-0.65 colon:sign=0.18 colon:small=0.14
    colon:stop=-0.68 colon:whole=0.43 copies:0=-0.95 copies:1=0.54 copies:3=-0.46 copies:4=-0.25
    date+1=0.68 date-2=-0.71 dated:above:capitals:1=-0.13 dated:above:first-name:2=0.39
    dated:above:words:1=-0.35 dated:above:words:2=0.46 dated:below:first-name:2=-0.22
    dated:below:small:1=0.21 dated:below:words:1=-0.42 dated:below:words:2=0.94
    dated:below:words:3=-0.35 dated:between:capitals:1=-0.25 dated:between:first-name:2=0.3
    dated:between:words:1=-0.26 dated:between:words:2=0.36 dated:between:words:3=-0.24
    dated:inside:first-name:2=-0.39 dated:inside:words:1=-0.12 dated:inside:words:2=-0.12
    dated:joint=-0.24 dated:nth:1=-0.22 dated:nth:2=-0.13 dated:nth:3=-0.34 dated:number=0.42
    dated:other=0.33 dated:pen-end=-0.17 dated:pen-other=-0.5 dated:sign=-0.35 dated:small=-0.53
    dated:stop=0.4 digits=-1.12 ending:0=0.5 ending:1=0.27 ending:2=-0.56 first-name:1=-0.32
    first-name:1:said:1=-0.21 first-name:1:said:2=-0.53 first-name:1:said:3=0.42
    first-name:2=1.7 first-name:2:said:1=0.7 first-name:2:said:2=0.6 first-name:2:said:3=0.39
    first-name:3=0.67 first-name:3:said:1=-0.24 first-name:3:said:2=-0.25
    first-name:3:said:3=1.16 first-name:4=0.46 first-name:4:said:1=-0.62
    first-name:4:said:2=0.38 first-name:4:said:3=0.71 first-name:5=0.22 first-name:5:said:1=0.27
    generic=0.43 has-claims=0.56 headed:above:first-name:2=0.1 headed:below:first-name:2=-0.19
    headed:comma=-0.15 headed:end=-0.16 headed:inside:words:2=-0.18 headed:nth:0=-0.21
    headed:nth:2=-0.1 headed:nth:3=-0.33 headed:number=-0.12 headed:sign=0.13 headed:stop=-0.25
    headline+1=0.13 headline-1=1.01 headline-2=0.65 how:alone=-0.7 how:alone:above=-0.91
    how:alone:below=-0.12 how:alone:between=0.25 how:alone:body=0.16 how:alone:ending=0.5
    how:alone:inside=-0.59 how:by=0.42 how:by:above=-0.3 how:by:below=-0.39 how:by:between=0.57
    how:by:body=0.32 how:by:inside=0.29 how:colon=0.71 how:colon:above=0.23 how:colon:below=0.53
    how:colon:between=0.18 how:colon:body=-0.18 how:colon:ending=-0.18 how:colon:inside=0.13
    how:dated=-0.63 how:dated:above=0.17 how:dated:inside=-0.61 how:headed=-0.72
    how:headed:below=-0.26 how:headed:between=-0.11 how:headed:inside=-0.25 how:inside=-0.25
    how:inside:above=-0.22 how:inside:between=0.31 how:inside:inside=-0.31 in-body=-0.51
    inside:1=0.84 inside:2=0.72 inside:3=0.11 inside:4=0.17 inside:6=-0.1 inside:7=-0.28
    inside:8=-0.99 inside:9=-1.77 inside:above:first-name:1=-0.21 inside:above:words:1=0.11
    inside:below:first-name:2=-0.26 inside:below:words:1=0.27 inside:below:words:2=0.15
    inside:between:first-name:3=0.11 inside:between:words:1=0.38 inside:between:words:2=-0.2
    inside:cut=-0.45 inside:end=0.33 inside:inside:words:2=-0.29 inside:nth:0=0.35
    inside:nth:1=-0.5 inside:nth:2=0.13 inside:nth:3=-0.22 inside:sign=0.16 inside:small=-0.31
    inside:stop=0.14 is-outlet=-0.26 label-above=1.29 label:aus=-0.45 label:auteur=0.21
    label:author=0.41 label:autorin=0.19 label:autorin/=0.43 label:by=0.13 label:da=-0.2
    label:eine_analyse_von=0.12 label:erstellt_von=0.11 label:geschrieben_von=0.15
    label:par=0.62 label:por=0.1 label:post_author_by=0.11 label:posted_by=0.2
    label:publicado_por=0.15 label:redaktion=-0.28 label:source=-1.0 label:story=-0.12
    label:submitted_by=-0.13 label:written_by=0.31 label:źródło=-0.28 label:από=0.33
    label:источник=-0.18 label:текст=0.17 label:来源：=-0.17 label:著者：=-0.2 label:责任编辑：=0.53
    names:1=0.15 names:2=-1.02 names:4=-0.23 on-page:False=-0.34 on-page:True=0.62
    organ:1:said:1=-0.25 organ:1:said:2=0.3 organ:2=-0.45 organ:2:said:1=-0.24
    organ:2:said:2=0.47 organ:2:said:3=-0.69 organ:3:said:1=-0.25 organ:4=-0.21
    organ:4:said:3=-0.21 organ:5=-0.39 organ:5:said:1=-0.31 part:comma=-0.25 part:cut=-1.35
    part:end=0.36 part:joint=-0.12 part:other=-0.15 part:sign=-0.27 part:small=-0.27
    part:stop=0.35 part:whole=0.11 repeated-next=0.69 rest:0=0.49 rest:1=-0.25 rest:2=-0.17
    rest:3=-0.72 rest:4=0.16 rest:7=-0.13 rest:9=-0.62 said:1=-1.74 said:2=-0.25 said:3=-0.13
    said:4=0.95 small:1=0.44 small:1:said:1=0.47 small:1:said:2=-0.31 small:1:said:3=0.28
    small:2=-0.5 small:2:said:1=-0.2 small:2:said:3=-0.21 small:3=-0.64 small:3:said:1=-0.47
    small:4=-0.13 unclaimed=-1.76 words:1=-0.87 words:1:said:1=-0.43 words:1:said:2=-0.32
    words:1:said:3=-0.12 words:2=0.8 words:2:said:2=0.54 words:2:said:3=0.17 words:3=0.2
    words:3:said:1=-0.19 words:3:said:3=0.43 words:4=-0.79 words:4:said:2=-0.27
    words:4:said:3=-0.49 words:5=-0.1
    """
)

PUBLISHED = _table(
    """
    -=0.5 above:1=1.37 above:2=0.56 above:3=0.66 above:4=0.77 above:5=-0.25 above:6=-0.32
    above:7=-0.36 above:8=-0.82 above:9=-1.09 agree:1=-1.24 agree:2=-0.51 agree:3=0.83
    agree:4=1.01 at:1=0.31 at:2=0.11 at:3=0.61 at:4=-0.36 at:5=0.29 at:7=-0.39 at:8=-0.22
    at:9=-0.16 below:1=1.11 below:2=2.0 below:3=0.4 below:4=0.26 below:5=-0.1 below:6=-0.24
    below:7=-0.79 below:8=-1.03 below:9=-1.97 between:0=0.31 between:1=0.37 between:2=0.6
    between:3=0.98 between:4=0.89 between:5=0.46 between:7=-0.63 between:8=-1.08 between:9=-0.88
    body:0=0.71 body:1=0.17 body:2=-1.15 byline+1=-0.55 byline+2=-0.46 byline-2=-1.05
    claim:class:nth:0=1.03 claim:class:nth:2=-1.01 claim:itemprop=-0.38
    claim:itemprop:nth:0=1.08 claim:itemprop:nth:1=-0.13 claim:itemprop:nth:2=-1.33
    claim:json-ld=-0.28 claim:json-ld-page=0.47 claim:json-ld-page:nth:0=0.43
    claim:json-ld:nth:0=0.88 claim:json-ld:nth:2=-1.13 claim:meta=0.49 claim:meta:nth:0=0.49
    claim:modified=-0.5 claim:modified:nth:0=-0.11 claim:modified:nth:2=-0.31
    claim:open-graph=0.59 claim:open-graph:nth:0=0.45 claim:open-graph:nth:1=0.14
    claim:time=-0.3 claim:time:nth:0=1.12 claim:time:nth:1=-0.25 claim:time:nth:2=-1.17
    claimed:class=-1.16 claimed:json-ld=1.24 claimed:json-ld-page=0.56 claimed:meta=0.65
    claimed:open-graph=1.12 claimed:time=-0.61 class:0=-0.55 class:1=-0.66 class:2=-0.22
    class:body=-0.24 class:byline=0.53 class:caption=0.24 class:contact=-1.04 class:credit=-0.17
    class:date=0.26 class:legal=-0.95 class:menu=0.56 class:only=1.42 class:other=0.2
    class:section=0.78 clue-rank:0=1.39 clue-rank:0-clear=1.97 clue-rank:1=0.11
    clue-rank:2=-0.11 clue-rank:3=-0.87 clue:1=0.45 clue:2=0.4 clue:3=0.63 clue:4=0.24
    clue:7=0.62 clue:8=0.16 date+1=-0.77 date+2=-0.21 date-1=-0.65 date-2=-0.62 ending:0=0.19
    ending:1=-0.19 ending:2=-0.16 has-claims=0.77 headline+1=0.92 headline+2=0.37
    headline-1=1.25 headline-2=0.51 inside:1=0.84 inside:2=0.52 inside:3=0.54 inside:4=0.51
    inside:5=-0.34 inside:6=-0.51 inside:7=-0.4 inside:8=-1.04 inside:9=-0.84 itemprop:1=-0.1
    itemprop:2=-0.74 itemprop:only=0.24 json-ld-page:0=-0.17 json-ld-page:1=-0.25
    json-ld-page:2=0.48 json-ld-page:only=-0.53 json-ld:1=0.15 json-ld:2=0.18 json-ld:only=0.5
    listed=-0.26 meta:2=0.59 no-year=-0.52 numeric:False=0.25 numeric:True=-0.13
    on-page:False=0.22 on-page:True=-0.13 open-graph:0=-0.21 open-graph:1=-0.14
    open-graph:2=0.52 order:0=-0.19 order:1=-0.87 order:2=-0.79 order:only=1.93 related+1=-0.18
    rest:0=-0.4 rest:1=0.5 rest:2=0.31 rest:4=0.75 rest:6=0.27 rest:7=0.2 rest:8=-0.61
    rest:9=-0.91 rest:above:0=-0.15 rest:above:2=0.67 rest:above:6=-0.19 rest:above:7=0.21
    rest:above:9=-0.15 rest:below:0=-0.17 rest:below:2=-0.33 rest:below:3=-0.51
    rest:below:4=0.28 rest:below:5=0.18 rest:below:6=0.32 rest:below:7=-0.27 rest:below:9=0.22
    rest:between:0=0.64 rest:between:1=0.44 rest:between:3=0.12 rest:between:4=0.57
    rest:between:5=0.46 rest:between:6=0.38 rest:between:7=-0.36 rest:between:9=-0.99
    rest:body:7=-0.12 rest:body:8=-0.29 rest:ending:8=-0.17 rest:inside:0=-0.76
    rest:inside:3=0.28 rest:inside:5=-0.67 rest:inside:6=-0.24 rest:inside:7=0.67
    said:changed=0.22 said:changed:above=0.78 said:changed:below=0.36 said:changed:inside=-0.78
    said:nothing=-0.62 said:nothing:above=-0.21 said:nothing:below=-0.66
    said:nothing:between=0.48 said:nothing:body=0.26 said:nothing:ending=-0.37
    said:nothing:inside=-0.13 said:published=0.51 said:published:between=0.7
    said:published:body=-0.45 said:published:ending=0.17 said:published:inside=0.19 same:1=-1.66
    same:2=-0.61 same:3=0.7 same:4=0.19 same:5=1.5 time:0=0.74 time:1=0.1 time:2=-1.59
    time:False:below=-0.36 time:False:between=0.13 time:False:body=-0.55 time:False:ending=-0.89
    time:False:inside=-0.85 time:True:above=0.47 time:True:between=0.96 time:True:body=0.28
    time:True:ending=0.74 time:True:inside=0.13 time:only=0.44 unclaimed=-1.87 year=0.63
    """
)

SECTION = _table(
    """
    crumb:deepest=4.5 crumb:other=1.0
    -=-2.1 above:1=0.7 above:2=1.26 above:3=0.13 above:4=-0.57 above:5=-0.65 above:6=-0.75
    above:7=-0.38 above:9=-0.59 agree:2=0.72 agree:3=-0.47 alone:below=-0.12 alone:between=0.15
    alone:inside=-0.63 below:1=0.28 below:2=-0.12 below:3=0.22 below:4=0.22 below:5=0.54
    below:7=-0.31 below:9=-0.56 between:0=-0.16 between:1=0.77 between:2=0.26 between:3=0.86
    between:4=-0.42 between:7=-0.21 between:8=0.57 between:9=-0.56 breadcrumb:left:0=0.44
    breadcrumb:left:1=-0.26 breadcrumb:left:3=-0.28 breadcrumb:part:0=-0.59
    breadcrumb:part:1=0.49 breadcrumb:part:2=0.26 breadcrumb:part:3=-0.26 byline+1=0.34
    capitals=-0.48 claim-copies:0=-0.35 claim-copies:1=0.2 claim-copies:2=0.43 claim-home=-0.21
    claim-known=1.18 claim-name=-0.19 claim:breadcrumb=-0.1 claim:breadcrumb:as-is=-0.2
    claim:breadcrumb:part=0.1 claim:itemprop=0.26 claim:itemprop:part=0.26
    claim:json-ld:as-is=-0.19 claim:json-ld:part=0.28 claim:meta=-0.14 claim:meta:part=-0.12
    claim:open-graph=0.24 claim:open-graph:part=0.14 claimed:breadcrumb=0.78
    claimed:itemprop=0.51 claimed:json-ld=1.4 claimed:open-graph=0.11 class:byline=-0.32
    class:caption=-0.17 class:comment=-0.54 class:contact=-0.25 class:date=0.63
    class:legal=-0.53 class:menu=0.39 class:other=0.55 class:related=0.49 class:section=0.42
    class:share=-0.85 class:subhead=0.11 class:subscribe=-0.29 clue-rank:0=0.47
    clue-rank:0-clear=0.24 clue-rank:3=-0.22 clue:1:0=0.37 clue:1:2=-0.26 clue:2=0.34
    clue:2:0=0.37 clue:3:0=0.43 clue:3:1=-0.11 clue:3:2=-0.24 clue:4:1=0.12 clue:5=-0.23
    clue:5:0=-0.29 clue:6=0.43 clue:6:0=0.21 copies:0=-2.0 copies:2=0.13 copies:4=1.37
    date+1=0.18 date-1=0.2 dated:above=-0.31 dated:between=-0.34 first-name=-1.01
    has-claims=0.81 headline+1=0.7 headline-1=0.47 home=-0.25 how:alone=-0.66 how:dated=-0.65
    how:inside=0.27 how:label=0.88 how:label-word=-0.13 how:parted=-0.33 how:path-item=-0.18
    how:path-part=0.46 how:word=-0.26 inside:2=0.26 inside:3=-0.11 inside:4=-0.13 inside:5=-0.24
    inside:7=0.22 inside:8=-0.49 inside:9=-0.52 inside:above=-0.15 inside:between=0.43
    itemprop:left:0=0.26 itemprop:part:0=0.26 json-ld:left:0=0.14 json-ld:left:2=-0.14
    json-ld:left:3=0.1 json-ld:part:0=0.34 json-ld:part:1=0.26 json-ld:part:3=-0.42 known=1.52
    known-first=0.96 label-word:above=-0.28 label-word:below=0.34 label-word:between=-0.13
    label:above=-0.14 label:below=0.49 label:between=0.49 left:alone:0=-0.66 left:dated:0=-0.17
    left:dated:1=-0.25 left:dated:3=-0.17 left:inside:0=-0.29 left:inside:1=0.2
    left:inside:2=0.36 left:label-word:0=0.62 left:label-word:1=-0.58 left:label-word:2=-0.13
    left:label:0=0.21 left:label:1=0.28 left:label:3=0.47 left:parted:0=-0.41 left:parted:2=0.25
    left:parted:3=-0.25 left:path-item:0=-0.18 left:path-part:0=0.24 left:path-part:1=0.22
    left:word:1=-0.26 listed=-0.3 on-page:False=-0.43 on-page:True=0.78 open-graph:left:0=0.1
    part:alone:0=-0.66 part:dated:0=-0.38 part:dated:1=-0.34 part:dated:3=0.13
    part:inside:0=0.42 part:label-word:0=0.14 part:label-word:1=0.12 part:label-word:2=-0.24
    part:label-word:3=-0.16 part:label:0=0.2 part:label:1=0.32 part:label:2=0.23
    part:label:3=0.13 part:parted:0=-0.31 part:parted:2=0.38 part:parted:3=-0.39
    part:path-item:0=-0.18 part:path-part:0=0.22 part:path-part:1=0.24 part:path:1=0.14
    part:word:0=-0.67 part:word:1=0.41 parted:above=0.1 parted:below=-0.18 parted:between=0.2
    parted:inside=-0.42 path-item:above=0.25 path-item:below=-0.21 path-item:inside=-0.16
    path-part:above=0.46 small=-1.24 unclaimed=-1.68 word:above=-0.89 word:between=0.32
    word:inside=0.23 words:1=0.89 words:2=-0.2 words:3=0.2 words:4=-0.75 words:5=-0.69
    """
)
