"""Agreement."""

from timeline.events.base import Actors, EventType, Example, Things, detail, role


class Agreement(EventType):
    """Parties conclude, sign or ratify a treaty, pact, accord or other deal."""

    plover = "AGREE"
    everyday = True
    party: Actors = role("subject", "by", "between", "with", "possessor", "modifier", "among", together=True)
    instrument: Things = role("object", "of")
    subject_matter: str | None = detail("on", "to end", "to share", "to build", "providing for", "calling for")
    stage: str | None = detail(by_trigger={
        "sign": "signed", "initial": "initialled", "ratify": "ratified", "ratification": "ratified", "reach": "reached",
        "conclude": "concluded", "strike": "reached", "seal": "concluded", "negotiate": "negotiated"})
    triggers = (
        "sign treaty|pact|accord|agreement|deal|protocol|declaration|memorandum|charter|convention|communique"
        "|document|note|statement|framework|alliance|settlement|understanding|instrument|armistice|truce",
        "reach agreement|accord|deal|understanding|compromise|settlement|consensus|solution",
        "conclude treaty|pact|accord|agreement|deal|alliance|protocol", "initial treaty|accord|agreement|pact",
        "ratify", "strike deal|agreement|accord|bargain|compromise", "seal deal|pact|accord", "come to agreement",
        "enter into agreement|pact|treaty|alliance", "hammer out agreement|deal|compromise|accord|settlement",
        "work out agreement|deal|compromise|settlement", "forge agreement|alliance|pact|deal",
        "form alliance|coalition", "adopt declaration|accord|protocol", "produce agreement|accord",
        "clinch deal|agreement", "accede to treaty|convention", "arrive at agreement|accord", "delimit border|boundary",
        "formalize|formalise agreement|deal|alliance|border", "agree on|upon", "sign cease-fire|ceasefire",
        "signing of treaty|pact|accord|agreement|memorandum n", "ratification n", "peace agreement n",
        "treaty between|with|of|on n", "accord between|with n", "pact between|with n", "settlement between n",
        "peace plan n", "peace accord n", "peace treaty n", "agreement on n",
    )
    but_not = {
        "object": ("autograph", "book", "register", "player", "striker", "lease", "cheque", "check", "petition", "that",
                   "this", "nothing", "thing"),
        "on": ("that", "this", "nothing", "thing", "everything", "much"),
        "upon": ("that", "this"),
        "subject": ("everyone", "everybody", "analyst", "expert", "people", "critic", "i"),
        "modifier": ("witness", "jewish", "israeli", "illegal", "divorce", "squatter", "licensing", "confidentiality",
                     "gentleman", "employment", "rental", "prenuptial", "west", "palestinian", "general", "book",
                     "record", "recording", "publishing", "sponsorship", "film", "lucrative"),
    }
    says = (
        Example("Egypt and Israel signed a peace treaty in Washington.", party=("Egypt", "Israel"),
                instrument="a peace treaty", stage="signed"),
        Example("The government reached an agreement with the rebels on sharing oil revenue.",
                party=("The government", "the rebels"), stage="reached"),
        Example("The Russian parliament ratified the treaty on Friday.", party="The Russian parliament",
                stage="ratified"),
        Example("Jordan and Syria agreed on a joint water commission.", party=("Jordan", "Syria")),
    )
    unlike = (
        "The striker signed autographs after the match.",
        "I agree with your view of the film.",
        "The report reached the minister on Tuesday.",
        "The two sides failed to reach an agreement.",
        "The inquiry concluded that the pilot was tired.",
        "She came to terms with her loss.",
        "The singer signed a record deal.",
    )
