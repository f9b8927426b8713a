//! Telling a plugin of handlers.

use std::any::Any;
use std::cell::Cell;
use std::mem::offset_of;
use std::ptr::null;
use std::sync::Arc;

use ryft_pjrt_sys::bindings::*;

use super::error::{Code, Error};
use super::handler::{CustomCall, answer, bundle};
use super::table::{Table, call, span, type_id};
use crate::pjrt::{Api, Client, ExecuteContext, zeroed};

/// The handlers of a plugin. They are the plugin's and not a client's, and stay until the process ends.
#[derive(Clone, Debug)]
pub struct Registry {
    api: Api,
    extension: *const PJRT_FFI_Extension,
    table: Table,
    platform: String,
}

impl Registry {
    /// The handlers of this client's plugin, for its kind of devices.
    ///
    /// # Errors
    ///
    /// When the plugin takes no handlers, or is too old for those of this layer.
    pub fn new(client: &Client) -> Result<Self, Box<dyn std::error::Error>> {
        let api = client.api();
        let mut extensions = api.extensions();
        let extension = extensions.find(|extension| {
            let end = offset_of!(PJRT_FFI_Extension, register_handler) + size_of::<usize>();
            extension.type_ == PJRT_Extension_Type_PJRT_Extension_Type_FFI
                && extension.struct_size >= end
        });
        let extension = extension.ok_or("the plugin has no extension for custom calls")?;
        let mut registry = Self {
            api,
            extension: extension.base.cast(),
            table: null(),
            platform: client.platform_name()?,
        };
        registry.table = registry.find_table()?;
        // SAFETY: the table is a plugin's.
        let version = unsafe { (*registry.table).api_version };
        let (major, minor) = (version.major_version, version.minor_version);
        // The functions for states had other arguments before.
        if (major, minor) < (XLA_FFI_API_MAJOR as i32, XLA_FFI_API_MINOR as i32) {
            let needed = format!("{XLA_FFI_API_MAJOR}.{XLA_FFI_API_MINOR}");
            return Err(
                format!("the plugin's XLA FFI is {major}.{minor}, and {needed} is needed").into(),
            );
        }
        Ok(registry)
    }

    /// Finds the table of the plugin's XLA FFI.
    ///
    /// PJRT takes a handler for one stage alone, and does not say when the plugin refuses it. The table, which a handler
    /// gets to see when it is asked for its version, has a function that does both.
    fn find_table(&self) -> Result<Table, Box<dyn std::error::Error>> {
        let target = "ryft_xla_examples.probe";
        // SAFETY: the extension is alive and has this function, and all that is pointed to is alive during the call.
        unsafe {
            let register = (*self.extension).register_handler;
            let register = register.ok_or("the plugin registers no handlers")?;
            let mut arguments = zeroed!(PJRT_FFI_Register_Handler_Args {
                target_name: target.as_ptr().cast(),
                target_name_size: target.len(),
                handler: probe as *mut _,
                platform_name: self.platform.as_ptr().cast(),
                platform_name_size: self.platform.len(),
            });
            SEEN.set(null());
            if let Some(status) = self.api.take_error(register(&mut arguments)) {
                return Err(status.into());
            }
        }
        match SEEN.get() {
            table if table.is_null() => {
                Err("the plugin did not ask a handler for its version".into())
            }
            table => Ok(table),
        }
    }

    /// Tells the plugin of a handler in Rust.
    ///
    /// # Errors
    ///
    /// When the plugin has another handler of this name already.
    pub fn register<C: CustomCall>(&self) -> Result<(), Error> {
        // Handlers of the CPU plugin get arrays in memory of the host.
        let bundle = bundle::<C>(self.platform == "cpu");
        // SAFETY: they are handlers.
        unsafe { self.register_functions(C::TARGET, bundle) }
    }

    /// Tells the plugin of handlers that are C functions, one a stage.
    ///
    /// # Errors
    ///
    /// When the plugin can't use them, or has another handler of this name already.
    ///
    /// # Safety
    ///
    /// The functions must be handlers of the XLA FFI, for the client's kind of devices, and stay loaded until the process ends.
    pub unsafe fn register_functions(
        &self,
        target: &str,
        bundle: XLA_FFI_Handler_Bundle,
    ) -> Result<(), Error> {
        // SAFETY: the table is a plugin's, and the caller answers for the functions.
        unsafe {
            let name = span(target);
            let platform = span(&self.platform);
            call!(
                self.table,
                XLA_FFI_Handler_Register {
                    name: name,
                    platform: platform,
                    bundle: bundle
                }
            )?;
        }
        Ok(())
    }

    /// Gives handlers data for the executions that `context` is for: see [`Context::user_data`](super::Context::user_data).
    ///
    /// # Errors
    ///
    /// When the context has data of this type already.
    pub fn add_user_data<T: Any + Send + Sync>(
        &self,
        context: &mut ExecuteContext,
        data: Arc<T>,
    ) -> Result<(), Box<dyn std::error::Error>> {
        // SAFETY: table and extension are alive. The context keeps the data, which is of the type that it is known under.
        unsafe {
            let add = (*self.extension).user_data_add;
            let add = add.ok_or("the plugin takes no user data")?;
            let type_id = type_id::<T>(self.table)?.type_id;
            let mut arguments = zeroed!(PJRT_FFI_UserData_Add_Args {
                context: context.as_ptr(self.api)?,
                user_data: PJRT_FFI_UserData {
                    type_id,
                    data: Arc::as_ptr(&data).cast_mut().cast(),
                },
            });
            if let Some(status) = self.api.take_error(add(&mut arguments)) {
                return Err(status.into());
            }
        }
        context.keep(data);
        Ok(())
    }
}

thread_local! {
    /// The table that [`probe`] saw last.
    static SEEN: Cell<Table> = const { Cell::new(null()) };
}

/// A handler that no program should call: the plugin asks it for its version, in the thread that registers it.
///
/// # Safety
///
/// `frame` is a call frame, as a plugin makes it.
unsafe extern "C" fn probe(frame: *mut XLA_FFI_CallFrame) -> *mut XLA_FFI_Error {
    let state_type = |table| {
        SEEN.set(table);
        Ok(XLA_FFI_TypeId { type_id: 0 })
    };
    let run = |_: &XLA_FFI_CallFrame| Err(Error::new(Code::Unimplemented, "it does nothing"));
    // SAFETY: the frame is a plugin's.
    unsafe { answer(frame, state_type, run) }
}
