//! A small language for elements, in the place of `html!`: calls of functions that are never inlined, so that an element takes
//! two thirds of the bytes. `make size-of-html` measures that, for each release of Yew anew.
//!
//! * [`el`] begins an element, [`text_el`] and [`string_el`] make one that holds nothing but a text, [`button`] a plain button.
//! * Attributes are given once: [`El::class`] where there is only a class, [`El::static_attrs`] where none changes, else
//!   [`El::attrs`] with `pairs![("id", attr("x")), ("hidden", attr_if(off, "")), …]`. Values are [`attr`], [`attr_if`],
//!   [`attr_string`], [`attr_bool`] and [`classes`]; `None` is no attribute. Two lists of attributes, or a name given twice,
//!   fail in debug builds.
//! * Content comes in order: [`El::text`], [`El::string`] and [`El::words`] for texts, [`El::with`] and [`El::each`] for
//!   elements, [`El::child`] for whatever else Yew shows.
//! * [`El::on_emit`] sends a message at an event, [`El::on`] calls back with the event.

use std::rc::Rc;
use web_sys::Event;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VTag, VText};

/// The value of an attribute that never changes.
pub use AttributeOrProperty::Static;

/// Attributes, each by its name and value, for [`El::attrs`]. The names are gathered into one list that never changes: a pair
/// of name and value in the program would cost as much again as the value.
macro_rules! pairs {
    ($(($name:literal, $value:expr)),* $(,)?) => {
        (&[$($name),*], [$($value),*])
    };
}
pub(crate) use pairs;

/// An element that is being built. As large as a pointer, so that handing it on costs nothing.
pub struct El(Rc<VTag>);

/// The events that the page listens to.
#[derive(Clone, Copy)]
pub enum On {
    /// A click, or the key that stands for one.
    Click,
    /// A choice made.
    Change,
    /// A letter typed.
    Input,
    /// A form sent off.
    Submit,
}

/// What an element does when an event reaches it.
struct Does {
    on: On,
    callback: Callback<Event>,
}

impl Listener for Does {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Click => ListenerKind::onclick,
            On::Change => ListenerKind::onchange,
            On::Input => ListenerKind::oninput,
            On::Submit => ListenerKind::onsubmit,
        }
    }

    fn handle(&self, event: Event) {
        self.callback.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}

/// An element without attributes or content.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Rc::new(VTag::new(tag)))
}

/// An element that holds nothing but a text, as most do. An empty class is none.
#[inline(never)]
pub fn text_el(tag: &'static str, class: &'static str, text: &'static str) -> El {
    el(tag).class(class).text(text)
}

/// An element that holds nothing but a text which was put together.
#[inline(never)]
pub fn string_el(tag: &'static str, class: &'static str, text: String) -> El {
    el(tag).class(class).string(text)
}

/// A button without any attributes but its class; an empty class is none.
#[inline(never)]
pub fn button<M: Clone + 'static>(class: &'static str, text: &'static str, send: &Callback<M>, msg: M) -> El {
    el("button")
        .attrs(pairs![("type", attr("button")), ("class", attr_if(!class.is_empty(), class))])
        .text(text)
        .on_emit(On::Click, send, msg)
}

/// The value of an attribute.
#[inline(always)]
pub fn attr(value: &'static str) -> Option<AttrValue> {
    Some(AttrValue::Static(value))
}

/// The value of an attribute that is there only at times.
#[inline(always)]
pub fn attr_if(there: bool, value: &'static str) -> Option<AttrValue> {
    there.then_some(AttrValue::Static(value))
}

/// The value of an attribute that was put together.
#[inline(never)]
pub fn attr_string(value: String) -> Option<AttrValue> {
    Some(value.into())
}

/// `true` or `false`, for attributes that want a word.
pub fn attr_bool(value: bool) -> Option<AttrValue> {
    attr(if value { "true" } else { "false" })
}

/// Names of classes as one value, without those that are empty.
#[inline(never)]
pub fn classes(names: &[&str]) -> Option<AttrValue> {
    let mut all = String::new();
    for name in names.iter().filter(|name| !name.is_empty()) {
        if !all.is_empty() {
            all.push(' ');
        }
        all.push_str(name);
    }
    attr_string(all)
}

impl El {
    fn has_no_attributes(&self) -> bool {
        self.0.attributes.iter().next().is_none()
    }

    #[inline(never)]
    fn tag(&mut self) -> &mut VTag {
        Rc::make_mut(&mut self.0)
    }

    /// With a class as the only attribute; an empty class is none.
    #[inline(never)]
    pub fn class(self, class: &'static str) -> El {
        if class.is_empty() { self } else { self.attrs(pairs![("class", attr(class))]) }
    }

    /// With attributes that never change.
    #[inline(never)]
    pub fn static_attrs(mut self, attributes: &'static [(&'static str, AttributeOrProperty)]) -> El {
        debug_assert!(self.has_no_attributes(), "attributes are given once");
        self.tag().attributes = Attributes::Static(attributes);
        self
    }

    /// With attributes, some of which may change or not be there: `pairs![("id", attr("x")), …]`.
    #[inline(always)]
    pub fn attrs<const N: usize>(self, (names, values): (&'static [&'static str; N], [Option<AttrValue>; N])) -> El {
        self.list_attrs(names, values)
    }

    #[inline(never)]
    fn list_attrs<const N: usize>(self, names: &'static [&'static str; N], values: [Option<AttrValue>; N]) -> El {
        self.boxed_attrs(names, Box::new(values))
    }

    #[inline(never)]
    fn boxed_attrs(mut self, keys: &'static [&'static str], values: Box<[Option<AttrValue>]>) -> El {
        let values = values.into_iter().map(|value| value.map(AttributeOrProperty::Attribute)).collect();
        debug_assert!(self.has_no_attributes(), "attributes are given once");
        debug_assert!(
            keys.iter().all(|key| keys.iter().filter(|other| *other == key).count() == 1),
            "a name twice: {keys:?}"
        );
        self.tag().attributes = Attributes::Dynamic { keys, values };
        self
    }

    /// Known among its siblings by a key.
    #[inline(never)]
    pub fn key(mut self, key: &str) -> El {
        self.tag().key = Some(Key::from(key));
        self
    }

    /// Checked or not, where it is a box or a radio button.
    #[inline(never)]
    pub fn checked(mut self, checked: bool) -> El {
        self.tag().set_checked(checked);
        self
    }

    /// With a value, where it is a field.
    #[inline(never)]
    pub fn value(mut self, value: AttrValue) -> El {
        self.tag().set_value(value);
        self
    }

    /// To be found in the document again.
    #[inline(never)]
    pub fn node_ref(mut self, node: &NodeRef) -> El {
        self.tag().node_ref = node.clone();
        self
    }

    /// Does something when an event reaches it.
    #[inline(never)]
    pub fn on(mut self, on: On, callback: Callback<Event>) -> El {
        self.tag().add_listener(Rc::new(Does { on, callback }));
        self
    }

    /// Sends a message when an event reaches it.
    #[inline(never)]
    pub fn on_emit<M: Clone + 'static>(self, on: On, send: &Callback<M>, msg: M) -> El {
        let send = send.clone();
        self.on(on, Callback::from(move |_| send.emit(msg.clone())))
    }

    /// With a text at its end.
    #[inline(never)]
    pub fn text(self, text: &'static str) -> El {
        self.words(AttrValue::Static(text))
    }

    /// With a text at its end that was put together.
    #[inline(never)]
    pub fn string(self, text: String) -> El {
        self.words(text.into())
    }

    /// With a shared text at its end.
    #[inline(never)]
    pub fn words(self, text: AttrValue) -> El {
        self.child(VText::new(text).into())
    }

    /// With an element at its end.
    #[inline(never)]
    pub fn with(self, child: El) -> El {
        self.child(child.into())
    }

    /// With elements at its end.
    pub fn each(self, children: impl IntoIterator<Item = El>) -> El {
        children.into_iter().fold(self, El::with)
    }

    /// With whatever else Yew can show at its end.
    #[inline(never)]
    pub fn child(mut self, child: Html) -> El {
        self.tag().add_child(child);
        self
    }
}

impl From<El> for Html {
    fn from(el: El) -> Html {
        Html::VTag(el.0)
    }
}
