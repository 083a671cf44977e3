use super::PlanItem;
use crate::codec::Day;
use crate::framework::Factor;
use crate::meeting::PlannedStep;
use crate::outside;
use crate::records::RecordId;

/// One of the two parts of an item that a meeting is about, with what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ToldPart {
    /// Who does it; empty if nobody is named.
    Who(String),
    /// The day it is due.
    By(Option<Day>),
}

impl ToldPart {
    /// Who does it, as typed.
    pub fn who(text: &str) -> ToldPart {
        ToldPart::Who(outside::clean(text, super::WHO_LIMIT))
    }

    /// What an item says.
    fn of(&self, item: &PlanItem) -> ToldPart {
        match self {
            ToldPart::Who(_) => ToldPart::Who(item.who.clone()),
            ToldPart::By(_) => ToldPart::By(item.by),
        }
    }

    fn is_same_part(&self, other: &ToldPart) -> bool {
        matches!((self, other), (ToldPart::Who(_), ToldPart::Who(_)) | (ToldPart::By(_), ToldPart::By(_)))
    }

    fn says_anything(&self) -> bool {
        *self != ToldPart::Who(String::new()) && *self != ToldPart::By(None)
    }
}

/// What somebody types in a meeting.
#[derive(Debug, Clone)]
struct Typing {
    factor: Factor,
    /// The item that it goes to; `None` until there is one.
    item: Option<RecordId>,
    part: ToldPart,
    /// Whether it replaces what the room has not seen: then it waits until the field is left, so that no part of that is
    /// seen meanwhile.
    waits: bool,
    /// Whether the field was left. The plan may say it only after that.
    is_left: bool,
}

/// What of the plan a room may see. What was planned before is nobody else's: only what was typed in the meeting shows, or
/// what the presenter has put on the board, and each only as long as the same item still says the same. Items are those
/// behind the next steps, one for a factor.
#[derive(Debug, Clone, Default)]
pub struct ToldPlan {
    told: Vec<(RecordId, ToldPart)>,
    /// What an item said before something was typed over it that the room had not seen: typed again, or brought back by the
    /// browser's undo, it is still what was planned before.
    hidden: Vec<(RecordId, ToldPart)>,
    typing: Option<Typing>,
    /// Whether the presenter has taken the plan off the board: then what is typed stays off, too.
    is_taken_off: bool,
}

impl ToldPlan {
    /// Somebody has typed a part for a factor, whose item was `item` before.
    pub fn typed(&mut self, factor: Factor, item: Option<&PlanItem>, part: ToldPart) {
        let id = item.map(|item| &item.id);
        let was_typing =
            |typing: &&Typing| typing.factor == factor && typing.part.is_same_part(&part) && !typing.is_left;
        let typing = self.typing.as_ref().filter(was_typing);
        let typing = typing.filter(|typing| typing.item.is_none() || typing.item.as_ref() == id);
        let before = item.map(|item| (item.id.clone(), part.of(item)));
        let unseen = before.filter(|(id, before)| before.says_anything() && !self.is_told(id, before));
        let waits = unseen.is_some() || typing.is_some_and(|typing| typing.waits);
        // What is being typed there is nothing from before.
        let unseen = unseen.filter(|(_, before)| typing.is_none_or(|typing| typing.part != *before));
        self.hidden.extend(unseen);
        self.typing = Some(Typing { factor, item: id.cloned(), part, waits, is_left: false });
    }

    /// Follows the plan, which has changed here or elsewhere.
    pub fn follow(&mut self, items: &[PlanItem]) {
        if self.typing.as_ref().is_some_and(|typing| !typing.waits || typing.is_left) {
            self.tell_typed(items);
        }
    }

    /// The field was left, or the step that has it.
    pub fn left(&mut self, items: &[PlanItem]) {
        if let Some(typing) = &mut self.typing {
            typing.is_left = true;
        }
        self.follow(items);
    }

    /// The presenter puts all that the items say on the board, or takes it off.
    pub fn put_on_board(&mut self, items: &[PlanItem], is_on: bool) {
        self.told.clear();
        self.hidden.clear();
        self.typing = None;
        self.is_taken_off = !is_on;
        for item in items.iter().filter(|_| is_on) {
            self.tell(item, ToldPart::Who(item.who.clone()));
            self.tell(item, ToldPart::By(item.by));
        }
    }

    /// What the room may see of the items, without those of which that is nothing.
    pub fn shown(&self, items: &[PlanItem]) -> Vec<PlannedStep> {
        let of = |item: &PlanItem| PlannedStep {
            factor: item.factor,
            who: if self.is_told(&item.id, &ToldPart::Who(item.who.clone())) {
                item.who.clone()
            } else {
                String::new()
            },
            by: item.by.filter(|_| self.is_told(&item.id, &ToldPart::By(item.by))),
        };
        items.iter().map(of).filter(|step| !step.who.is_empty() || step.by.is_some()).collect()
    }

    /// Whether all that the items say is on the board, and that is anything.
    pub fn tells_all(&self, items: &[PlanItem]) -> bool {
        let parts = items
            .iter()
            .flat_map(|item| [ToldPart::Who(item.who.clone()), ToldPart::By(item.by)].map(|part| (&item.id, part)));
        let mut said = parts.filter(|(_, part)| part.says_anything()).peekable();
        said.peek().is_some() && said.all(|(id, part)| self.is_told(id, &part))
    }

    fn is_told(&self, id: &RecordId, part: &ToldPart) -> bool {
        self.told.iter().any(|(of, told)| of == id && told == part)
    }

    /// What is typed is told, if it is what the item now says.
    fn tell_typed(&mut self, items: &[PlanItem]) {
        let Some(typing) = &mut self.typing else { return };
        let is_its =
            |item: &&PlanItem| item.factor == typing.factor && typing.item.as_ref().is_none_or(|id| *id == item.id);
        let Some(item) = items.iter().find(is_its).filter(|item| typing.part.of(item) == typing.part) else { return };
        typing.item = Some(item.id.clone());
        let part = typing.part.clone();
        let is_hidden = self.hidden.iter().any(|(id, hidden)| *id == item.id && *hidden == part);
        if !self.is_taken_off && !is_hidden {
            self.tell(item, part);
        }
    }

    /// The latest is told; what was told of the same part before is no more.
    fn tell(&mut self, item: &PlanItem, part: ToldPart) {
        self.told.retain(|(id, told)| *id != item.id || !told.is_same_part(&part));
        self.told.push((item.id.clone(), part));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::Rating;

    fn day(number: u32) -> Option<Day> {
        Day::of_number(number)
    }

    fn item(id: &str, who: &str, by: Option<Day>) -> PlanItem {
        let new = PlanItem::new(id.parse().unwrap(), Factor::Learning, Some(Rating::ALL[1]), Rating::ALL[3]);
        PlanItem { who: who.into(), by, ..new }
    }

    /// The room's words for the items.
    fn room(told: &ToldPlan, items: &[PlanItem]) -> Vec<(String, Option<Day>)> {
        told.shown(items).into_iter().map(|step| (step.who, step.by)).collect()
    }

    /// Types `part` into the field of the first item, which then says it.
    fn types(told: &mut ToldPlan, items: &mut [PlanItem], part: ToldPart) {
        told.typed(Factor::Learning, items.first(), part.clone());
        match part {
            ToldPart::Who(who) => items[0].who = who,
            ToldPart::By(by) => items[0].by = by,
        }
        told.follow(items);
    }

    #[test]
    fn what_is_typed_shows_and_what_was_planned_before_does_not() {
        let mut told = ToldPlan::default();
        let mut items = [item("a", "SECRET", None)];
        assert!(room(&told, &items).is_empty() && !told.tells_all(&items));
        types(&mut told, &mut items, ToldPart::By(day(20_270_331)));
        assert_eq!(room(&told, &items), [(String::new(), day(20_270_331))]);
        assert!(!told.tells_all(&items), "the name is not told");
        // A field that was empty shows each letter.
        let mut items = [item("b", "", None)];
        types(&mut told, &mut items, ToldPart::who("A"));
        types(&mut told, &mut items, ToldPart::who("An"));
        assert_eq!(room(&told, &items), [("An".into(), None)]);
        assert!(told.tells_all(&items));
    }

    #[test]
    fn what_replaces_a_name_shows_once_the_field_is_left() {
        let mut told = ToldPlan::default();
        let mut items = [item("a", "SECRETNAME", None)];
        for text in ["SECRETNAM", "", "Anna"] {
            types(&mut told, &mut items, ToldPart::who(text));
            assert!(room(&told, &items).is_empty(), "{text}");
        }
        told.left(&items);
        assert_eq!(room(&told, &items), [("Anna".into(), None)]);
        // A field may be left before the plan says what was typed there.
        let mut picked = items.clone();
        picked[0].by = day(20_270_331);
        told.typed(Factor::Learning, picked.first(), ToldPart::By(day(20_270_430)));
        told.left(&picked);
        picked[0].by = day(20_270_430);
        told.follow(&picked);
        assert_eq!(room(&told, &picked), [("Anna".into(), day(20_270_430))]);
        // It has been seen: now each letter may be.
        types(&mut told, &mut items, ToldPart::who("Anna B"));
        assert_eq!(room(&told, &items), [("Anna B".into(), None)]);
        // Taken back elsewhere, what stood there before is as private as it was.
        items[0].who = "SECRETNAME".into();
        told.follow(&items);
        assert!(room(&told, &items).is_empty());
    }

    #[test]
    fn what_was_planned_before_stays_private_however_it_comes_back_into_its_field() {
        let mut told = ToldPlan::default();
        let mut items = [item("a", "SECRETNAME", day(20_270_331))];
        // A letter more, and taken away again: browsers then say of no change.
        types(&mut told, &mut items, ToldPart::who("SECRETNAMEx"));
        types(&mut told, &mut items, ToldPart::who("SECRETNAME"));
        told.left(&items);
        assert!(room(&told, &items).is_empty());
        // Another name shows, and the browser's undo brings the first one back, to be gone on with.
        types(&mut told, &mut items, ToldPart::who("Anna"));
        told.left(&items);
        assert_eq!(room(&told, &items), [("Anna".into(), None)]);
        types(&mut told, &mut items, ToldPart::who("SECRETNAME"));
        assert!(room(&told, &items).is_empty());
        types(&mut told, &mut items, ToldPart::who("SECRETNAMEx"));
        assert!(room(&told, &items).is_empty());
        types(&mut told, &mut items, ToldPart::who("Bo"));
        types(&mut told, &mut items, ToldPart::who("B"));
        told.left(&items);
        assert_eq!(room(&told, &items), [("B".into(), None)]);
        // A day, a part at a time, and back.
        types(&mut told, &mut items, ToldPart::By(day(20_280_331)));
        types(&mut told, &mut items, ToldPart::By(day(20_270_331)));
        told.left(&items);
        assert_eq!(room(&told, &items), [("B".into(), None)]);
        // Once the presenter has put it on the board, it is no secret.
        told.put_on_board(&items, true);
        types(&mut told, &mut items, ToldPart::who("SECRETNAME"));
        assert_eq!(room(&told, &items), [("SECRETNAME".into(), day(20_270_331))]);
    }

    #[test]
    fn another_item_behind_the_factor_shows_nothing() {
        let mut told = ToldPlan::default();
        let mut items = [item("a", "", None)];
        types(&mut told, &mut items, ToldPart::who("Anna"));
        // The first is done, or another organisation's plan is on show: by chance with the same name.
        let other = [item("b", "Anna", day(20_270_331))];
        told.follow(&other);
        told.left(&other);
        assert!(room(&told, &other).is_empty() && !told.tells_all(&other));
        assert_eq!(room(&told, &items), [("Anna".into(), None)]);
    }

    #[test]
    fn an_item_that_is_made_by_typing_is_told_and_a_refused_text_is_not() {
        let mut told = ToldPlan::default();
        told.typed(Factor::Learning, None, ToldPart::who(" Anna "));
        told.follow(&[item("new", "Anna", None)]);
        assert_eq!(room(&told, &[item("new", "Anna", None)]), [("Anna".into(), None)]);
        // There was no room: the item says what it said before.
        let mut before = [item("a", "SECRET", None)];
        told.typed(Factor::Learning, before.first(), ToldPart::who("Bo"));
        told.left(&before);
        assert!(room(&told, &before).is_empty());
        // The next try is one of its own.
        types(&mut told, &mut before, ToldPart::who("SECRE"));
        assert!(room(&told, &before).is_empty());
    }

    #[test]
    fn the_board_has_all_that_stood_when_it_was_put_there_and_nothing_once_it_is_off() {
        let mut told = ToldPlan::default();
        let mut items = [item("a", "Anna", day(20_270_331)), item("b", "", None)];
        told.put_on_board(&items, true);
        assert_eq!(room(&told, &items), [("Anna".into(), day(20_270_331))]);
        assert!(told.tells_all(&items));
        items[0].who = "Bo".into();
        told.follow(&items);
        assert_eq!(room(&told, &items), [(String::new(), day(20_270_331))], "what another tab has changed waits");
        told.put_on_board(&items, false);
        types(&mut told, &mut items, ToldPart::who("Bo Ek"));
        told.left(&items);
        assert!(room(&told, &items).is_empty());
    }
}
