"""Pairs of names of people: whether they can be one person's. What is different must never come out the same."""

import pytest

from timeline.actors.comparing import compare, fold
from timeline.actors.people import keys

SAME = """
Al Gore | Albert Gore
Mahmoud Ahmadinejad | Mahmud Ahmadinezhad
Mahmoud Ahmadinejad | Mahmood Ahmadinejad
Muammar Gaddafi | Moammar Qaddafi
Muammar Gaddafi | Muammar al-Gaddafi
Muammar Gaddafi | Moammar Gadhafi
Manouchehr Mottaki | Manuchehr Motaki
Mohamed ElBaradei | Mohamed El Baradei
Mohamed ElBaradei | Mohammed El-Baradei
Saddam Hussein | Saddam Hussain
Bashar al-Assad | Bashar Assad
Bashar al-Assad | Bashar al Assad
Ariel Sharon | ARIEL SHARON
Nouri al-Maliki | Nuri al-Maliki
Nouri al-Maliki | Nouri Maliki
Muqtada al-Sadr | Moqtada Sadr
Ayman al-Zawahiri | Ayman Zawahiri
Abu Musab al-Zarqawi | Abu Musab Zarqawi
Viktor Yushchenko | Victor Yushchenko
Viktor Yanukovych | Viktor Yanukovich
Sergei Lavrov | Sergey Lavrov
Dmitry Medvedev | Dmitri Medvedev
Mikhail Gorbachev | Mikhail Gorbachov
Boris Yeltsin | Boris N. Yeltsin
Slobodan Milosevic | Slobodan Milošević
Recep Tayyip Erdogan | Recep Tayyip Erdoğan
Gerhard Schröder | Gerhard Schroder
José Manuel Barroso | Jose Manuel Barroso
Félix Houphouët-Boigny | Felix Houphouet-Boigny
Felipe Calderón | Felipe Calderon
Lech Wałęsa | Lech Walesa
Nguyễn Văn Thiệu | Nguyen Van Thieu
Ban Ki-moon | Ban Ki Moon
Ban Ki-moon | Ki-moon Ban
Kim Dae-jung | Kim Dae Jung
Deng Xiaoping | Deng Xiao-ping
Bill Clinton | William Clinton
Jimmy Carter | James Carter
Tony Blair | Anthony Blair
Dick Cheney | Richard Cheney
Joe Biden | Joseph Biden
Mike Pompeo | Michael Pompeo
Tom Daschle | Thomas Daschle
Bob Dole | Robert Dole
Condi Rice | Condoleezza Rice
Jim Mattis | James Mattis
Colin Powell | Colin L. Powell
John Kennedy | John F. Kennedy
John F. Kennedy | John Fitzgerald Kennedy
Richard Nixon | Richard M. Nixon
Donald Trump | Donald J. Trump
Angela Merkel | Dr. Angela Merkel
Kofi Annan | Mr Kofi Annan
Paul McCartney | Sir Paul McCartney
Elizabeth Warren | Senator Elizabeth Warren
Charles de Gaulle | Charles De Gaulle
Ursula von der Leyen | Ursula Von der Leyen
Jaap de Hoop Scheffer | Jaap De Hoop Scheffer
Dominique de Villepin | Dominique De Villepin
Sean O'Casey | Sean O’Casey
Conor Cruise O'Brien | Conor Cruise OBrien
Jean-Claude Juncker | Jean Claude Juncker
Mary-Lou McDonald | Mary Lou McDonald
""".strip().splitlines()

DIFFERENT = """
Al Gore | Tipper Gore
Ben Stevens | Ted Stevens
Ruhollah Khomeini | Ali Khamenei
Ayatollah Khomeini | Ayatollah Khamenei
George W. Bush | George H. W. Bush
George W. Bush | Jeb Bush
George Bush | Barbara Bush
Bill Clinton | Hillary Clinton
Ali Larijani | Sadeq Larijani
Muammar Gaddafi | Saif al-Islam Gaddafi
Hafez al-Assad | Bashar al-Assad
Saddam Hussein | Uday Hussein
Qusay Hussein | Uday Hussein
Laurent Kabila | Joseph Kabila
Laurent Kabila | Laurent Gbagbo
Kim Jong-il | Kim Jong-un
Kim Il-sung | Kim Jong-il
Kim Dae-jung | Kim Young-sam
Lee Teng-hui | Lee Kuan Yew
Lee Myung-bak | Lee Hsien Loong
Park Chung-hee | Park Geun-hye
Indira Gandhi | Rajiv Gandhi
Sonia Gandhi | Rahul Gandhi
Mahatma Gandhi | Indira Gandhi
Zulfikar Ali Bhutto | Benazir Bhutto
Nawaz Sharif | Shahbaz Sharif
Fidel Castro | Raúl Castro
Fidel Castro | Julián Castro
Néstor Kirchner | Cristina Kirchner
Daniel Ortega | Camilo Ortega
Jean-Claude Duvalier | François Duvalier
Pierre Trudeau | Justin Trudeau
David Miliband | Ed Miliband
John Kerry | Bob Kerrey
John Kennedy | Robert Kennedy
John F. Kennedy | Edward M. Kennedy
Theodore Roosevelt | Franklin Roosevelt
Lyndon Johnson | Boris Johnson
Andrew Johnson | Lyndon Johnson
Margaret Thatcher | Mark Thatcher
Denis Thatcher | Margaret Thatcher
Gordon Brown | George Brown
Gordon Brown | Michael Brown
Ian Smith | John Smith
John Smith | Jacqui Smith
Paul Wolfowitz | Paul Wellstone
Jack Straw | Jack Lew
Viktor Yushchenko | Viktor Yanukovych
Boris Yeltsin | Boris Nemtsov
Vladimir Putin | Vladimir Lenin
Sergei Lavrov | Sergei Ivanov
Sergei Shoigu | Sergei Skripal
Abdullah Gul | Abdullah Ocalan
Abdullah Abdullah | Abdullah Gul
Mahmoud Abbas | Mahmoud Zahar
Mahmoud Abbas | Abu Abbas
Ismail Haniyeh | Khaled Meshaal
Omar al-Bashir | Omar Abdel-Rahman
Mullah Omar | Mullah Dadullah
Abu Musab al-Zarqawi | Abu Hamza al-Muhajir
Ayman al-Zawahiri | Ayman Nour
Hamid Karzai | Ahmed Wali Karzai
Hashim Thaci | Ramush Haradinaj
Radovan Karadzic | Ratko Mladic
Slobodan Milosevic | Milan Milosevic
Robert Mugabe | Grace Mugabe
Nelson Mandela | Winnie Mandela
Jacob Zuma | Duduzane Zuma
Charles Taylor | Elizabeth Taylor
Mohamed Morsi | Hosni Mubarak
Ariel Sharon | Omri Sharon
Benjamin Netanyahu | Yonatan Netanyahu
Ehud Barak | Ehud Olmert
Ehud Barak | Barack Obama
Tony Blair | Cherie Blair
Ronald Reagan | Nancy Reagan
Ronald Reagan | Donald Regan
Michael Jordan | Michael Jackson
Martin Luther King Jr. | Martin Luther King Sr.
Sammy Davis Jr. | Sammy Davis Sr.
John Paul Jones | John Luther Jones
Paul McCartney | Stella McCartney
Bob Dylan | Jakob Dylan
Venus Williams | Serena Williams
Ray Williams | Roy Williams
Jean Smith | Joan Smith
Paul Jones | Paula Jones
Martin Weber | Martina Weber
Mario Rossi | Maria Rossi
Marian Evans | Marion Davies
Hassan Rouhani | Hassan Nasrallah
Mohammad Khatami | Mohammad Khatib
Ali Akbar Velayati | Ali Akbar Salehi
Ali Abdullah Saleh | Ali Mohsen Saleh
Chen Shui-bian | Chen Yi
Li Peng | Li Keqiang
Hu Jintao | Hu Yaobang
Jiang Zemin | Jiang Qing
Ho Chi Minh | Duong Van Minh
Aung San Suu Kyi | Aung San Oo
""".strip().splitlines()

UNDECIDABLE = """
Barack Obama | Barack Hussein Obama
Mohammad Khatami | Mohammad Reza Khatami
Hosni Mubarak | Husni Mubarak
Osama bin Laden | Usama bin Ladin
Yasser Arafat | Yasir Arafat
Karen Smith | Karin Smith
King Hussein | Saddam Hussein
Bush | George W. Bush
Rice | Condoleezza Rice
J. Smith | John Smith
J. Smith | Jane Smith
Gaddafi | Muammar Gaddafi
Clinton | Hillary Clinton
W. Churchill | Winston Churchill
García | Gabriel García Márquez
Gabriel García | Gabriel García Márquez
Martin Luther King | Martin Luther King Jr.
""".strip().splitlines()

PAIRS = [
    (*map(str.strip, line.split("|")), verdict)
    for verdict, lines in (("same", SAME), ("different", DIFFERENT), ("undecidable", UNDECIDABLE))
    for line in lines
]


@pytest.mark.parametrize(("left", "right", "verdict"), PAIRS, ids=[f"{a} / {b}" for a, b, _ in PAIRS])
def test_two_names(left, right, verdict):
    assert compare(left, right) == verdict
    assert compare(right, left) == verdict


def test_the_table_is_large_enough():
    assert len(PAIRS) >= 150


SPELLINGS = [
    ("Mahmoud Ahmadinejad", "Mahmud Ahmadinezhad"),
    ("Bill Clinton", "William Clinton"),
    ("Jean-Paul Martin", "Jeanpaul Martin"),
    ("Muammar Gaddafi", "Moammar Qaddafi"),
    ("Bob Dole", "Robert Dole"),
]


@pytest.mark.parametrize(("left", "right"), SPELLINGS, ids=[left for left, _ in SPELLINGS])
def test_spellings_of_one_name_share_a_key_and_so_are_compared(left, right):
    assert compare(left, right) == "same"
    assert set(keys(fold(left))) & set(keys(fold(right)))


def test_few_names_are_compared():
    """The pairs compared are far fewer than the names, so that their number hardly counts."""
    given, last = ("Ada Boris Clara Dmitri Elena Farid Greta Hamid".split(), "Adler Brandt Castro Dimitrov".split())
    names = [fold(f"{g}{x} {n}{y}") for g in given for n in last for x in ("", "lo", "ka") for y in ("", "mann", "ski")]
    found: dict[str, int] = {}
    for name in names:
        for key in keys(name):
            found[key] = found.get(key, 0) + 1
    assert max(found.values()) <= 2
