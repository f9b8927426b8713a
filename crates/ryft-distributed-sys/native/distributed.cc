// The functions of ryft_distributed.h.

#include "ryft_distributed.h"

#include <climits>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "arguments.h"
#include "client.h"

namespace ryft {
namespace {

using Client = PJRT_Distributed_Runtime_Client;
using Agent = xla::CoordinationServiceAgent;

absl::Status MakeService(PJRT_Distributed_Runtime_Service_New_Args* args) {
  if (args == nullptr) return Null("args");
  args->service = nullptr;
  if (args->address == nullptr) return Null("address");
  if (args->num_nodes < 1 || args->num_nodes > kMaxNodes) {
    return absl::InvalidArgumentError(
        absl::StrCat("num_nodes is ", args->num_nodes, "; a cluster has 1 to ", kMaxNodes, " nodes"));
  }
  if (args->heartbeat_timeout < 1) return absl::InvalidArgumentError("heartbeat_timeout is 0 seconds");
  absl::StatusOr<Address> address = ParseAddress(args->address);
  if (!address.ok()) return address.status();
  if (absl::Status status = CheckListen(*address); !status.ok()) return status;
  ServiceOptions options;
  options.num_nodes = static_cast<int>(args->num_nodes);
  options.heartbeat_timeout = absl::Seconds(args->heartbeat_timeout);
  options.cluster_register_timeout = absl::Seconds(args->cluster_register_timeout);
  options.shutdown_timeout = absl::Seconds(args->shutdown_timeout);
  absl::StatusOr<std::unique_ptr<Service>> service = StartService(*address, options);
  if (!service.ok()) return service.status();
  args->service = new PJRT_Distributed_Runtime_Service;
  args->service->service = *std::move(service);
  return absl::OkStatus();
}

absl::Status MakeClient(PJRT_Distributed_Runtime_Client_New_Args* args) {
  if (args == nullptr) return Null("args");
  args->client = nullptr;
  if (args->address == nullptr) return Null("address");
  if (args->node_id >= kMaxNodes) {
    return absl::InvalidArgumentError(
        absl::StrCat("node_id is ", args->node_id, "; a cluster's last node is at most ", kMaxNodes - 1));
  }
  if (args->heartbeat_timeout < 1) return absl::InvalidArgumentError("heartbeat_timeout is 0 seconds");
  absl::StatusOr<Address> address = ParseAddress(absl::StripPrefix(args->address, "dns:///"));
  if (!address.ok()) return address.status();
  ClientOptions options;
  options.address = *std::move(address);
  options.node_id = static_cast<int>(args->node_id);
  options.rpc_timeout = absl::Seconds(args->rpc_timeout == 0 ? 120 : args->rpc_timeout);
  options.init_timeout = absl::Seconds(args->init_timeout == 0 ? 3600 : args->init_timeout);
  options.shutdown_timeout = absl::Seconds(args->shutdown_timeout);
  options.heartbeat_timeout = absl::Seconds(args->heartbeat_timeout);
  options.shutdown_on_destruction = args->shutdown_on_destruction;
  options.recoverable = args->recoverable;
  options.use_compression = args->use_compression;
  absl::StatusOr<std::unique_ptr<Client>> client =
      Client::Create(std::move(options), args->missed_heartbeat_callback, args->missed_heartbeat_callback_user_arg);
  if (!client.ok()) return client.status();
  args->client = client->release();
  return absl::OkStatus();
}

// A value as a C string, which can't hold NUL.
absl::Status ToString(absl::string_view key, const absl::StatusOr<std::string>& value, const char** string) {
  if (!value.ok()) return value.status();
  if (const size_t nul = value->find('\0'); nul != std::string::npos) {
    return absl::FailedPreconditionError(absl::StrCat(
        "the value of \"", key, "\" is ", value->size(), " bytes with a NUL at byte ", nul,
        ", which a C string can't hold; get it with a function whose name ends in _Bytes"));
  }
  *string = NewBytes(*value);
  return absl::OkStatus();
}

// Either way to get a value.
template <typename Args>
absl::Status Get(Args* args, absl::Duration limit, absl::string_view call,
                 absl::FunctionRef<absl::StatusOr<std::string>(Agent&, absl::string_view key)> get) {
  if (args->client == nullptr) return Null("client");
  absl::StatusOr<absl::string_view> key = Text("key", args->key);
  if (!key.ok()) return key.status();
  return args->client->Run(limit, absl::StrCat(call, " \"", *key, "\""), [&](Session& session) {
    return ToString(*key, get(session.agent(), *key), &args->value);
  });
}

absl::Status BlockingGet(PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args* args) {
  if (args == nullptr) return Null("args");
  args->value = nullptr;
  return Get(args, absl::Seconds(args->timeout), "Blocking_Key_Value_Get",
             [](Agent& agent, absl::string_view key) { return agent.GetKeyValue(key); });
}

absl::Status TryGet(PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args* args) {
  if (args == nullptr) return Null("args");
  args->value = nullptr;
  return Get(args, args->client == nullptr ? absl::ZeroDuration() : args->client->options.rpc_timeout,
             "Key_Value_Try_Get", [](Agent& agent, absl::string_view key) { return agent.TryGetKeyValue(key); });
}

absl::Status Set(PJRT_Distributed_Runtime_Client_Key_Value_Set_Args* args) {
  if (args == nullptr) return Null("args");
  if (args->client == nullptr) return Null("client");
  absl::StatusOr<absl::string_view> key = Text("key", args->key);
  if (!key.ok()) return key.status();
  if (args->value == nullptr) return Null("value");
  return args->client->Run(args->client->options.rpc_timeout, absl::StrCat("Key_Value_Set \"", *key, "\""),
                           [&](Session& session) { return session.agent().InsertKeyValue(*key, args->value); });
}

}  // namespace
}  // namespace ryft

PJRT_Error* PJRT_Distributed_Runtime_Service_New(PJRT_Distributed_Runtime_Service_New_Args* args) {
  return ryft::ToError([&] { return ryft::MakeService(args); });
}

void PJRT_Distributed_Runtime_Service_Shutdown(PJRT_Distributed_Runtime_Service_Shutdown_Args* args) {
  if (args == nullptr || args->service == nullptr) return;
  absl::MutexLock lock(&args->service->mutex);
  args->service->service->Shutdown();
}

void PJRT_Distributed_Runtime_Service_Destroy(PJRT_Distributed_Runtime_Service_Destroy_Args* args) {
  if (args == nullptr) return;
  delete args->service;
  args->service = nullptr;
}

PJRT_Error* PJRT_Distributed_Runtime_Client_New(PJRT_Distributed_Runtime_Client_New_Args* args) {
  return ryft::ToError([&] { return ryft::MakeClient(args); });
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Connect(PJRT_Distributed_Runtime_Client_Connect_Args* args) {
  return ryft::ToError([&] {
    if (args == nullptr) return ryft::Null("args");
    return args->client == nullptr ? ryft::Null("client") : args->client->Connect();
  });
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get(
    PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args* args) {
  return ryft::ToError([&] { return ryft::BlockingGet(args); });
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Try_Get(
    PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args* args) {
  return ryft::ToError([&] { return ryft::TryGet(args); });
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Set(PJRT_Distributed_Runtime_Client_Key_Value_Set_Args* args) {
  return ryft::ToError([&] { return ryft::Set(args); });
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Shutdown(PJRT_Distributed_Runtime_Client_Shutdown_Args* args) {
  return ryft::ToError([&] {
    if (args == nullptr) return ryft::Null("args");
    return args->client == nullptr ? ryft::Null("client") : args->client->Shutdown();
  });
}

void PJRT_Distributed_Runtime_Client_Destroy(PJRT_Distributed_Runtime_Client_Destroy_Args* args) {
  if (args == nullptr || args->client == nullptr) return;
  PJRT_Distributed_Runtime_Client* const client = std::exchange(args->client, nullptr);
  if (!client->missed_heartbeat->AfterCallback([client] { delete client; })) delete client;
}
