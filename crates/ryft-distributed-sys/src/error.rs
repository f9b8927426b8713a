//! Errors that the program's PJRT can read, made by that PJRT.
//!
//! A `PJRT_Error` of one library can't be read by another. So where the distributed runtime and PJRT are two libraries,
//! PJRT makes the errors of both. The C API has no function for it, but it has events, which carry an error that their
//! maker states (`PJRT_Event_Create`, `PJRT_Event_Set`, `PJRT_Event_Error`). Before it had those, it had buffers that do.

mod by_buffer;

#[cfg(distributed = "shim")]
use std::ffi::c_char;
use std::ptr::null_mut;

use ryft_pjrt_sys::bindings::*;
use ryft_pjrt_sys::{Plugin, arguments, call, cpu, function};

use by_buffer::by_buffer;

#[cfg(distributed = "shim")]
use crate::library::LibraryError;

/// What a function gives back: an error, or nothing.
pub(crate) trait Outcome {
    /// What it gives where it fails.
    fn failed(error: impl FnOnce() -> *mut PJRT_Error) -> Self;
}

impl Outcome for *mut PJRT_Error {
    fn failed(error: impl FnOnce() -> *mut PJRT_Error) -> Self {
        error()
    }
}

impl Outcome for () {
    fn failed(_: impl FnOnce() -> *mut PJRT_Error) {}
}

/// How the shim asks for an error.
#[cfg(distributed = "shim")]
pub(crate) type NewError =
    unsafe extern "C" fn(code: i32, message: *const c_char, size: usize) -> *mut PJRT_Error;

/// Makes an error for the shim.
///
/// # Safety
///
/// The message is of its size.
#[cfg(distributed = "shim")]
pub(crate) unsafe extern "C" fn new_for_shim(
    code: i32,
    message: *const c_char,
    size: usize,
) -> *mut PJRT_Error {
    let message = match size {
        // Which may have no address.
        0 => &[],
        // SAFETY: the caller vouches for the message.
        size => unsafe { std::slice::from_raw_parts(message.cast::<u8>(), size) },
    };
    new(code as PJRT_Error_Code, &String::from_utf8_lossy(message))
}

/// Makes an error, which is never null.
pub(crate) fn new(code: PJRT_Error_Code, message: &str) -> *mut PJRT_Error {
    let error = cpu::plugin().map_or(null_mut(), |plugin| {
        by_event(plugin, code, message)
            .or_else(|| by_buffer(plugin, code, message))
            .unwrap_or_else(|| by_mistake(plugin, message))
    });
    if error.is_null() {
        unreadable(message)
    } else {
        error
    }
}

/// Makes an error that says why the shim could not be loaded.
#[cfg(distributed = "shim")]
pub(crate) fn unloadable(error: &LibraryError) -> *mut PJRT_Error {
    new(
        PJRT_Error_Code_PJRT_Error_Code_FAILED_PRECONDITION,
        &error.to_string(),
    )
}

/// Makes an error that says what must not be null and is.
#[cfg(any(distributed = "static", distributed = "static_with_extended"))]
pub(crate) fn null(name: &str) -> *mut PJRT_Error {
    new(
        PJRT_Error_Code_PJRT_Error_Code_INVALID_ARGUMENT,
        &format!("{name} is null"),
    )
}

/// Makes an error that says that the archive does not have a function.
#[cfg(distributed = "static")]
pub(crate) fn unimplemented(function: &str) -> *mut PJRT_Error {
    let message = format!(
        "the archive of the distributed runtime ({}) has no {function}\nhelp: take a newer archive of this project",
        crate::library::ORIGIN
    );
    new(PJRT_Error_Code_PJRT_Error_Code_UNIMPLEMENTED, &message)
}

/// Makes an error that a new event carries; `None` where the plugin's version has no such events.
fn by_event(plugin: &Plugin, code: PJRT_Error_Code, message: &str) -> Option<*mut PJRT_Error> {
    let create = function!(plugin, PJRT_Event_Create)?;
    let set = function!(plugin, PJRT_Event_Set)?;
    let get = function!(plugin, PJRT_Event_Error)?;
    // SAFETY: the event is alive until the last call, and the message is there until the second returns. The error is a
    // copy, which the caller owns; one of creating or setting the event will do as well.
    unsafe {
        let mut created = arguments(create);
        let error = create(&mut created);
        if !error.is_null() {
            return Some(error);
        }
        let event = created.event;
        let mut stated = arguments(set);
        stated.event = event;
        stated.error_code = code;
        stated.error_message = message.as_ptr().cast();
        stated.error_message_size = message.len();
        let mut error = set(&mut stated);
        if error.is_null() {
            let mut carried = arguments(get);
            carried.event = event;
            error = get(&mut carried);
        }
        let destroyed = call!(plugin, PJRT_Event_Destroy { event });
        debug_assert!(destroyed.is_ok(), "a set event can be destroyed");
        Some(error)
    }
}

/// Provokes an error of an older plugin's own, which is readable but says something else, and tells the message on
/// standard error.
fn by_mistake(plugin: &Plugin, message: &str) -> *mut PJRT_Error {
    eprintln!("ryft-distributed-sys: {message}");
    let Some(attributes) = function!(plugin, PJRT_Plugin_Attributes) else {
        return null_mut();
    };
    // SAFETY: zero is a value of every member.
    let mut arguments: PJRT_Plugin_Attributes_Args = unsafe { std::mem::zeroed() };
    // SAFETY: the size that the arguments state is too small, which is what the plugin complains of.
    unsafe { attributes(&mut arguments) }
}

/// What is given for an error where no PJRT could be loaded, which alone could make or read one: a pointer that is not null
/// and that nothing reads.
fn unreadable(message: &str) -> *mut PJRT_Error {
    eprintln!("ryft-distributed-sys: {message}");
    std::ptr::dangling_mut()
}

#[cfg(test)]
mod tests {
    use std::mem::offset_of;

    use super::*;

    /// The code and message of an error, which is freed.
    fn read(plugin: &Plugin, error: *mut PJRT_Error) -> (PJRT_Error_Code, String) {
        // SAFETY: the plugin made the error, which nothing else uses.
        let status = unsafe { plugin.take_error(error) }.unwrap();
        (status.code, status.message)
    }

    /// What an error is made of: a code, and a message.
    fn made_of() -> impl Iterator<Item = (PJRT_Error_Code, &'static str)> {
        let messages = ["", "a peer was lost", "größer"];
        (1..=16).flat_map(move |code| messages.map(|message| (code, message)))
    }

    #[test]
    fn every_code_and_message_reads_back_through_pjrt() {
        let plugin = cpu::plugin().unwrap();
        let has_events = function!(plugin, PJRT_Event_Create).is_some();
        for (code, message) in made_of() {
            let (found, text) = read(plugin, new(code, message));
            // A buffer's error has the plugin's own words in front.
            assert!(
                text == message || !has_events && text.ends_with(message),
                "{text}"
            );
            assert_eq!(found, code);
        }
    }

    /// The plugin's own table, cut as an older version's ends: in front of the function at `end`, or earlier where the
    /// plugin's is shorter.
    fn cut(plugin: &Plugin, end: usize) -> Plugin {
        // SAFETY: every table begins with its size.
        let size = end.min(unsafe { (*plugin.api()).struct_size });
        let table = vec![0_usize; size_of::<PJRT_Api>() / size_of::<usize>()].leak();
        let start = table.as_mut_ptr().cast();
        // SAFETY: both tables reach so far.
        unsafe { std::ptr::copy_nonoverlapping(plugin.api().cast::<u8>(), start, size) };
        table[0] = size;
        // SAFETY: what the table still holds is a plugin's.
        unsafe { Plugin::from_table(table.as_ptr().cast(), None) }.unwrap()
    }

    #[test]
    fn a_plugin_without_events_that_can_be_set_gives_every_code_and_message_all_the_same() {
        let plugin = cpu::plugin().unwrap();
        let old = cut(plugin, offset_of!(PJRT_Api, PJRT_Event_Create));
        assert!(by_event(&old, 4, "late").is_none());
        for (code, message) in made_of() {
            let (found, text) = read(plugin, by_buffer(&old, code, message).unwrap());
            assert!(text.ends_with(message), "{text}");
            assert_eq!(found, code);
        }
    }

    #[test]
    fn a_plugin_without_buffers_that_can_fail_gives_a_readable_error() {
        let plugin = cpu::plugin().unwrap();
        let old = cut(
            plugin,
            offset_of!(PJRT_Api, PJRT_AsyncHostToDeviceTransferManager_Destroy),
        );
        assert!(by_event(&old, 4, "late").is_none() && by_buffer(&old, 4, "late").is_none());
        let (code, message) = read(plugin, by_mistake(&old, "late"));
        assert_eq!(code, PJRT_Error_Code_PJRT_Error_Code_INVALID_ARGUMENT);
        assert!(message.contains("PJRT_Plugin_Attributes_Args"), "{message}");
    }
}
