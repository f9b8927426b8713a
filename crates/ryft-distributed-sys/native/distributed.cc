// The functions of ryft_distributed.h.

#include "ryft_distributed.h"

#include <climits>
#include <string>

#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "handles.h"

namespace ryft {
namespace {

using Client = PJRT_Distributed_Runtime_Client;
using Xla = xla::DistributedRuntimeClient;

absl::Status MakeService(PJRT_Distributed_Runtime_Service_New_Args* args) {
  if (args == nullptr) return Null("args");
  args->service = nullptr;
  if (args->address == nullptr) return Null("address");
  if (args->num_nodes < 1 || args->num_nodes > INT_MAX) {
    return absl::InvalidArgumentError(absl::StrCat("num_nodes is ", args->num_nodes, "; a cluster has 1 node or more"));
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
  if (args->node_id > INT_MAX) {
    return absl::InvalidArgumentError(absl::StrCat("node_id is ", args->node_id, ", more than ", INT_MAX));
  }
  if (args->heartbeat_timeout < 1) return absl::InvalidArgumentError("heartbeat_timeout is 0 seconds");
  absl::StatusOr<Address> address = ParseAddress(absl::StripPrefix(args->address, "dns:///"));
  if (!address.ok()) return address.status();
  auto missed = std::make_shared<MissedHeartbeat>(args->missed_heartbeat_callback,
                                                  args->missed_heartbeat_callback_user_arg);
  Xla::Options options;
  options.node_id = static_cast<int>(args->node_id);
  options.rpc_timeout = absl::Seconds(args->rpc_timeout == 0 ? 120 : args->rpc_timeout);
  options.init_timeout = absl::Seconds(args->init_timeout == 0 ? 3600 : args->init_timeout);
  options.shutdown_timeout = absl::Seconds(args->shutdown_timeout);
  options.heartbeat_timeout = absl::Seconds(args->heartbeat_timeout);
  options.missed_heartbeat_callback = [missed](const absl::Status& status) { missed->Tell(status); };
  options.shutdown_on_destruction = args->shutdown_on_destruction;
  options.recoverable = args->recoverable;
  absl::StatusOr<std::shared_ptr<Xla>> client = NewClient(*address, options, args->use_compression);
  if (!client.ok()) return client.status();
  args->client = new Client;
  args->client->client = *std::move(client);
  args->client->missed_heartbeat = std::move(missed);
  args->client->address = address->ToString();
  args->client->rpc_timeout = options.rpc_timeout;
  args->client->init_timeout = options.init_timeout;
  args->client->shutdown_timeout = options.shutdown_timeout;
  return absl::OkStatus();
}

absl::Status Connect(Client* client) {
  if (client == nullptr) return Null("client");
  absl::MutexLock lock(&client->lifecycle);
  if (client->Now() == Client::State::kConnected) {
    return absl::FailedPreconditionError("Connect: the client is connected already");
  }
  absl::Status status =
      client->Run<absl::Status>(client->init_timeout + kGrace, "Connect", [](Xla& xla) { return xla.Connect(); });
  if (status.ok()) client->Become(Client::State::kConnected);
  return status;
}

absl::Status Shutdown(Client* client) {
  if (client == nullptr) return Null("client");
  absl::MutexLock lock(&client->lifecycle);
  if (client->Now() == Client::State::kNew) {
    return absl::FailedPreconditionError("Shutdown: the client was never connected");
  }
  absl::Status status = client->Run<absl::Status>(client->shutdown_timeout + kGrace, "Shutdown",
                                                  [](Xla& xla) { return xla.Shutdown(); });
  client->Become(Client::State::kShutDown);
  return status;
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

absl::Status BlockingGet(PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args* args) {
  if (args == nullptr) return Null("args");
  args->value = nullptr;
  if (args->client == nullptr) return Null("client");
  if (args->key == nullptr) return Null("key");
  const absl::Duration timeout = absl::Seconds(args->timeout);
  return ToString(args->key,
                  args->client->Run<absl::StatusOr<std::string>>(
                      timeout + kGrace, "Blocking_Key_Value_Get",
                      [key = std::string(args->key), timeout](Xla& xla) { return xla.BlockingKeyValueGet(key, timeout); }),
                  &args->value);
}

absl::Status TryGet(PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args* args) {
  if (args == nullptr) return Null("args");
  args->value = nullptr;
  if (args->client == nullptr) return Null("client");
  if (args->key == nullptr) return Null("key");
  return ToString(args->key,
                  args->client->Run<absl::StatusOr<std::string>>(
                      args->client->rpc_timeout, "Key_Value_Try_Get",
                      [key = std::string(args->key)](Xla& xla) { return xla.KeyValueTryGet(key); }),
                  &args->value);
}

absl::Status Set(PJRT_Distributed_Runtime_Client_Key_Value_Set_Args* args) {
  if (args == nullptr) return Null("args");
  if (args->client == nullptr) return Null("client");
  if (args->key == nullptr) return Null("key");
  if (args->value == nullptr) return Null("value");
  return args->client->Run<absl::Status>(
      args->client->rpc_timeout, "Key_Value_Set",
      [key = std::string(args->key), value = std::string(args->value)](Xla& xla) { return xla.KeyValueSet(key, value); });
}

}  // namespace
}  // namespace ryft

PJRT_Error* PJRT_Distributed_Runtime_Service_New(PJRT_Distributed_Runtime_Service_New_Args* args) {
  return ryft::ToError(ryft::MakeService(args));
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
  return ryft::ToError(ryft::MakeClient(args));
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Connect(PJRT_Distributed_Runtime_Client_Connect_Args* args) {
  return ryft::ToError(args == nullptr ? ryft::Null("args") : ryft::Connect(args->client));
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get(
    PJRT_Distributed_Runtime_Client_Blocking_Key_Value_Get_Args* args) {
  return ryft::ToError(ryft::BlockingGet(args));
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Try_Get(
    PJRT_Distributed_Runtime_Client_Key_Value_Try_Get_Args* args) {
  return ryft::ToError(ryft::TryGet(args));
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Key_Value_Set(PJRT_Distributed_Runtime_Client_Key_Value_Set_Args* args) {
  return ryft::ToError(ryft::Set(args));
}

PJRT_Error* PJRT_Distributed_Runtime_Client_Shutdown(PJRT_Distributed_Runtime_Client_Shutdown_Args* args) {
  return ryft::ToError(args == nullptr ? ryft::Null("args") : ryft::Shutdown(args->client));
}

void PJRT_Distributed_Runtime_Client_Destroy(PJRT_Distributed_Runtime_Client_Destroy_Args* args) {
  if (args == nullptr || args->client == nullptr) return;
  // XLA's client stops its threads as it goes, and they may still tell of a loss.
  args->client->client = nullptr;
  args->client->missed_heartbeat->Silence();
  delete args->client;
  args->client = nullptr;
}
